// Runs inside Firefox, in the parent process with the browser's own privileges: it is handed over as
// text (see firefox.ts), so it may use nothing from other modules. Its value is the object of methods at
// the end, which firefox.ts calls by name with one JSON argument and a JSON answer.

(() => {
  const { require } = ChromeUtils.importESModule(
    'resource://devtools/shared/loader/Loader.sys.mjs',
  );
  const { gDevTools } = require('devtools/client/framework/devtools');
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const { gBrowser } = window;
  const inspected = gBrowser.selectedTab;
  const errors = [];
  let prompts = 'leave';
  let panel = null;
  let scripts = 0;

  /** A tab is named by its `linkedPanel`; without a name it is the inspected one. */
  const tabOf = (name) => gBrowser.tabs.find((tab) => tab.linkedPanel === name) ?? inspected;
  const toolbox = () => gDevTools.getToolboxForTab(inspected);

  /** Polls what no event announces. */
  async function until(what, ask) {
    const end = Date.now() + 15_000;
    for (;;) {
      const answer = ask();
      if (answer) return answer;
      if (Date.now() > end) throw new Error(`waited 15 s for ${what}`);
      await new Promise((resolve) => window.setTimeout(resolve, 25));
    }
  }

  // Handed over as text in its turn, to the process of the document. A sandbox with the document's own
  // principal sees its window without wrappers, and is free of its Content-Security-Policy.
  function inContent(name, text) {
    const answer = (data) => sendAsyncMessage(name, data);
    const fail = (error) => answer({ error: String(error?.message ?? error) });
    const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    try {
      Cu.evalInSandbox(text, sandbox).then((json) => answer({ json }), fail);
    } catch (error) {
      fail(error);
    }
  }

  /** Runs a script whose value is a promise of JSON in the document of a browser element. */
  function run(browser, text) {
    scripts += 1;
    const name = `driver:${scripts}`;
    const { messageManager } = browser;
    return new Promise((resolve, reject) => {
      messageManager.addMessageListener(name, function listener({ data }) {
        messageManager.removeMessageListener(name, listener);
        if (data.error === undefined) resolve(data.json);
        else reject(new Error(data.error));
      });
      const source = `(${inContent})(${JSON.stringify(name)}, ${JSON.stringify(text)})`;
      messageManager.loadFrameScript(
        `data:text/javascript;charset=utf-8,${encodeURIComponent(source)}`,
        false,
      );
    });
  }

  function openPanel() {
    if (!panel) throw new Error('the panel is not open: call openPanel first');
    return panel;
  }

  // Errors of extension pages. Uncaught ones reach the console service of this process; console.error
  // stays in the process that called it, so each process is given a listener that passes it on.
  const isExtension = (url) => String(url).startsWith('moz-extension:');
  Services.console.registerListener({
    observe(message) {
      if (!(message instanceof Ci.nsIScriptError) || !isExtension(message.sourceName)) return;
      if (message.flags & (Ci.nsIScriptError.warningFlag | Ci.nsIScriptError.infoFlag)) return;
      errors.push(`${message.errorMessage} (${message.sourceName}:${message.lineNumber})`);
    },
  });
  function inEveryProcess() {
    const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
    storage.addLogEventListener((event) => {
      const { level, filename, lineNumber, arguments: words } = event.wrappedJSObject ?? event;
      if (level !== 'error' && level !== 'assert') return;
      const text = Array.from(words, (word) => word?.message ?? String(word)).join(' ');
      Services.cpmm.sendAsyncMessage('driver:console', { text, filename, lineNumber });
    }, Services.scriptSecurityManager.getSystemPrincipal());
  }
  Services.ppmm.addMessageListener('driver:console', ({ data }) => {
    if (isExtension(data.filename))
      errors.push(`${data.text} (${data.filename}:${data.lineNumber})`);
  });
  Services.ppmm.loadProcessScript(`data:,${encodeURIComponent(`(${inEveryProcess})()`)}`, true);

  // Marionette refuses every command while a dialog is open, so it must not hear of dialogs: a request
  // that waits for a password is one of the things to be tested.
  const dialogs = 'common-dialog-loaded';
  for (const observer of Services.obs.enumerateObservers(dialogs)) {
    Services.obs.removeObserver(observer, dialogs);
  }
  Services.obs.addObserver(({ Dialog: dialog }) => {
    if (prompts === 'leave' || dialog?.args.promptType !== 'promptUserAndPass') return;
    const { button0: logIn, button1: cancel, loginTextbox, password1Textbox } = dialog.ui;
    if (prompts === 'cancel') return cancel.click();
    loginTextbox.value = prompts.username;
    password1Textbox.value = prompts.password;
    prompts = 'cancel';
    logIn.disabled = false;
    logIn.click();
  }, dialogs);

  /** Gives the panel the keyboard; returns its window and where its document begins in there. */
  function focusPanel() {
    const { topWindow } = toolbox();
    topWindow.focus();
    openPanel().focus();
    let x = 0;
    let y = 0;
    for (
      let frame = panel;
      frame;
      frame = frame.ownerDocument.defaultView.browsingContext.embedderElement
    ) {
      const { left, top } = frame.getBoundingClientRect();
      x += left;
      y += top;
    }
    return { topWindow, x, y };
  }

  /** Sends input, and waits until the panel has seen so many events of it. */
  async function input(type, count, send) {
    await run(
      openPanel(),
      `(async () => {
        let count = ${count};
        window.driverInput = new Promise((resolve) => {
          addEventListener('${type}', function listener() {
            count -= 1;
            if (count > 0) return;
            removeEventListener('${type}', listener, true);
            resolve();
          }, true);
        });
      })()`,
    );
    send(focusPanel());
    // The rest is never seen when the input itself has moved the keyboard out of the panel.
    await run(
      openPanel(),
      `Promise.race([window.driverInput, new Promise((resolve) => setTimeout(resolve, 1000))])
        .then(() => undefined)`,
    );
  }

  const keyCodes = {
    Backspace: 8,
    Tab: 9,
    Enter: 13,
    Escape: 27,
    ' ': 32,
    PageUp: 33,
    PageDown: 34,
    End: 35,
    Home: 36,
    ArrowLeft: 37,
    ArrowUp: 38,
    ArrowRight: 39,
    ArrowDown: 40,
    Insert: 45,
    Delete: 46,
    Shift: 16,
    Control: 17,
    Alt: 18,
    Meta: 224,
  };

  function keyboard(topWindow) {
    const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(
      Ci.nsITextInputProcessor,
    );
    if (!processor.beginInputTransactionForTests(topWindow)) throw new Error('no keyboard');
    const event = (key) => {
      const letter = /^[a-z0-9]$/i.test(key) ? key.toUpperCase().charCodeAt(0) : 0;
      return new topWindow.KeyboardEvent('', { key, keyCode: keyCodes[key] ?? letter });
    };
    const flags = (key) =>
      [...key].length > 1 ? Ci.nsITextInputProcessor.KEY_NON_PRINTABLE_KEY : 0;
    return {
      down: (key) => processor.keydown(event(key), flags(key)),
      up: (key) => processor.keyup(event(key), flags(key)),
    };
  }

  return {
    /** Ends when the load ends, also with an error page. */
    goto({ tab, url }) {
      const { linkedBrowser } = tabOf(tab);
      const { STATE_STOP, STATE_IS_NETWORK } = Ci.nsIWebProgressListener;
      return new Promise((resolve) => {
        // A listener of the tabs, unlike one of the browser element, outlives a change of process.
        const listener = {
          onStateChange(browser, progress, request, flags, status) {
            if (browser !== linkedBrowser || !progress.isTopLevel) return;
            if (!(flags & STATE_STOP) || !(flags & STATE_IS_NETWORK)) return;
            // A load that this one replaces stops too, and so does the first document of a new tab.
            if (status === Cr.NS_BINDING_ABORTED) return;
            const ended = request instanceof Ci.nsIChannel ? request.URI : browser.currentURI;
            if (ended.spec === 'about:blank' && url !== 'about:blank') return;
            gBrowser.removeTabsProgressListener(listener);
            resolve();
          },
        };
        gBrowser.addTabsProgressListener(listener);
        linkedBrowser.fixupAndLoadURIString(url, {
          triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
        });
      });
    },
    evaluateInTab: ({ tab, text }) => run(tabOf(tab).linkedBrowser, text),
    newTab: () =>
      gBrowser.addTrustedTab('about:blank', { inBackground: true, skipAnimation: true })
        .linkedPanel,
    closeTab: ({ tab }) => gBrowser.removeTab(tabOf(tab)),

    async openDevTools({ host, width, height }) {
      if (toolbox()) return;
      const opened = await gDevTools.showToolboxForTab(inspected, {
        hostType: host,
        toolId: 'netmonitor',
      });
      opened.once('destroy', () => {
        panel = null;
      });
      if (host === 'window') await this.resize({ width, height });
    },
    async closeDevTools() {
      await toolbox()?.destroy();
    },
    async openPanel({ title }) {
      const box = toolbox();
      const { id } = await until(`the panel "${title}" in DevTools`, () =>
        box.getAdditionalTools().find(({ label }) => label === title),
      );
      await box.selectTool(id);
      const frame = box.doc.getElementById(`toolbox-panel-iframe-${id}`);
      panel = await until('the document of the panel', () => {
        const browser = frame.contentDocument?.querySelector('browser');
        const uri = browser?.browsingContext?.currentWindowGlobal?.documentURI;
        return uri?.scheme === 'moz-extension' && browser;
      });
      await run(
        panel,
        `new Promise((resolve) => {
          if (document.readyState === 'complete') resolve();
          else addEventListener('load', () => resolve(), { once: true });
        })`,
      );
    },
    evaluateInPanel: ({ text }) => run(openPanel(), text),
    /** Whether the click hit the element: one that fell beside it, since the layout moved, does nothing. */
    async click({ x, y, selector }) {
      await run(
        openPanel(),
        `(async () => {
          const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
          const guard = (event) => {
            if (event.target.closest(${JSON.stringify(selector)})) return;
            window.driverClick.hit = false;
            event.preventDefault();
            event.stopPropagation();
          };
          const end = () => {
            for (const type of types) document.removeEventListener(type, guard, true);
          };
          window.driverClick = { hit: true, end };
          for (const type of types) document.addEventListener(type, guard, true);
        })()`,
      );
      await input('click', 1, (panelAt) => {
        for (const type of ['mousemove', 'mousedown', 'mouseup']) {
          const buttons = type === 'mousedown' ? 1 : 0;
          panelAt.topWindow.synthesizeMouseEvent(type, panelAt.x + x, panelAt.y + y, {
            button: 0,
            buttons,
            clickCount: 1,
          });
        }
      });
      return run(
        openPanel(),
        `(async () => {
          window.driverClick.end();
          return window.driverClick.hit;
        })()`,
      );
    },
    type: ({ text }) =>
      input('keyup', [...text].length, ({ topWindow }) => {
        const { down, up } = keyboard(topWindow);
        for (const key of text) {
          down(key);
          up(key);
        }
      }),
    press({ key: combination }) {
      const [, before, key] = /^(.+\+)?(.+)$/.exec(combination);
      const modifiers = (before ?? '').split('+').filter(Boolean);
      return input('keyup', 1 + modifiers.length, ({ topWindow }) => {
        const { down, up } = keyboard(topWindow);
        for (const modifier of modifiers) down(modifier);
        down(key);
        up(key);
        for (const modifier of modifiers.reverse()) up(modifier);
      });
    },
    async resize({ width, height }) {
      const { topWindow } = toolbox();
      topWindow.resizeBy(width - topWindow.innerWidth, height - topWindow.innerHeight);
      await until(`DevTools to be ${width} pixels wide`, () => topWindow.innerWidth === width);
    },
    setTheme({ theme }) {
      Services.prefs.setCharPref('devtools.theme', theme);
    },
    /** PNG in Base64. */
    async screenshot() {
      const { topWindow } = toolbox();
      const { innerWidth, innerHeight, document, devicePixelRatio } = topWindow;
      const area = new topWindow.DOMRect(0, 0, innerWidth, innerHeight);
      const page = topWindow.browsingContext.currentWindowGlobal;
      const image = await page.drawSnapshot(area, devicePixelRatio, 'white');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      canvas.getContext('2d').drawImage(image, 0, 0);
      return canvas.toDataURL('image/png').split(',')[1];
    },
    /** An extension is installed before its background page listens. */
    async waitForWorker({ addon }) {
      const { extension } = WebExtensionPolicy.getByID(addon);
      await until('the background page to start', () => extension.backgroundState === 'running');
    },
    async killWorker({ addon }) {
      const { extension } = WebExtensionPolicy.getByID(addon);
      await extension.terminateBackground({ disableResetIdleForTest: true });
    },
    setPasswordPrompts({ answer }) {
      prompts = answer;
    },
    errors: () => errors,
  };
})();
