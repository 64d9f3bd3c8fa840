/** Runs once for every open DevTools: creates the panel. */
import { devtools } from '../browser.ts';

void devtools?.panels.create('Auth', 'icons/icon-32.png', 'src/panel/panel.html');
