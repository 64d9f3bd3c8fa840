/** Words as others write them too: those without marks (`á`, `ł`, `ё`) on their keyboard, in the other script. */
import type { Saying } from './service.ts';

const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  đ: 'd',
  ß: 'ss',
};

const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıłøæđß]/g, (letter) => LETTERS[letter] ?? letter);

/** `ä` is `ae` where there is none. */
const withoutUmlauts = (text: string): string =>
  bare(text.replace(/[äöü]/g, (letter) => `${bare(letter)}e`));

/** Characters of refusals that are written otherwise in Taiwan and Hong Kong. */
const TRADITIONAL: ReadonlyMap<string, string> = new Map(
  '业業两兩个個为為书書买買从從仅僅传傳会會关關内內册冊冻凍击擊则則创創别別务務动動区區单單双雙变變号號后後员員启啟园園围圍国國场場坏壞块塊处處备備复複够夠实實审審尝嘗尽盡属屬帐帳带帶应應废廢开開异異强強当當录錄态態户戶拦攔挤擠损損据據换換携攜数數断斷无無旧舊时時暂暫权權来來构構标標没沒测測状狀码碼称稱签簽类類级級线線组組织織终終经經绑綁结結络絡绝絕统統续續缴繳网網获獲范範余餘规規订訂认認许許访訪证證试試话話该該误誤请請调調败敗账賬购購费費载載输輸达達过過还還连連适適邮郵钟鐘钥鑰链鏈销銷锁鎖错錯门門闭閉问問间間阅閱陆陸险險须須页頁顶頂频頻额額验驗'
    .match(/../gu)
    ?.map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

const traditional = (text: string): string =>
  text.replace(/[\u4e00-\u9fff]/g, (character) => TRADITIONAL.get(character) ?? character);

/** A phrase (see phrase.ts) whose places hold their words in both ways. */
function bothWays(sentence: string, change: (text: string) => string): string {
  return sentence.replace(/\(([^()]*)\)|[^()*~^$]+/g, (place, choice: string | undefined) => {
    const runs = (choice ?? place).split('|');
    const added = runs.map(change).filter((run) => !runs.includes(run));
    return added.length > 0 ? `(${[...runs, ...added].join('|')})` : place;
  });
}

const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  'lj љ nj њ dž џ a а b б v в g г d д đ ђ e е ž ж z з i и j ј k к l л m м n н o о p п r р s с t т ć ћ u у f ф h х c ц č ч š ш'
    .match(/\S+ \S+/g)
    ?.map((pair) => pair.split(' ')) ?? [],
);
const LATIN = new RegExp(Object.keys(CYRILLIC).join('|'), 'g');
/** Abbreviations keep their letters. */
const KEPT =
  /^(?:api|ip|jwt|csrf|otp|sms|https|scope|vpn|email|access|refresh|origin|timestamp|2fa)$/;

const inCyrillic = (text: string): string =>
  text.replace(/\S+/g, (word) =>
    KEPT.test(word) ? word : word.replace(LATIN, (letter) => CYRILLIC[letter] ?? letter),
  );

const alsoAs = (change: (text: string) => string) => (says: readonly Saying[]) => {
  const both = (text: string | readonly string[]) =>
    (typeof text === 'string' ? [text] : text).map((sentence) => bothWays(sentence, change));
  return says.map((saying) => ({
    ...saying,
    ...(saying.text !== undefined && { text: both(saying.text) }),
    ...(saying.unless !== undefined && { unless: both(saying.unless) }),
  }));
};

/** The sayings of a language, with its marks and without. */
export const withOrWithoutMarks = alsoAs(bare);
/** The same of German. */
export const withOrWithoutUmlauts = alsoAs(withoutUmlauts);
/** The same of Chinese, in simplified characters and in traditional ones. */
export const inBothScripts = alsoAs(traditional);
/** The same of Serbian, with marks and without, in Latin letters and in Cyrillic ones. */
export const inBothAlphabets = (says: readonly Saying[]) => alsoAs(bare)(alsoAs(inCyrillic)(says));
