// Somebody before a real browser. Whatever page they look at is held to the same: nothing in the console, nothing
// against the page's own security policy, nothing axe finds; and a picture of it is kept for people to judge.
import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium, type Locator, type Page, type Response } from 'playwright-core';
import { expect } from 'vitest';
import { type Language, wordsIn } from './words.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pictures = path.join(import.meta.dirname, '.screenshots');

export type Setting = { readonly url: string; readonly language: Language; readonly width: number };

export async function launch(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM;
  if (!executablePath) throw new Error('CHROMIUM must name the browser; pnpm e2e finds it');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
}

const labelled = (words: string | RegExp) =>
  typeof words === 'string'
    ? new RegExp(`^\\s*${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*(\\(.+\\))?\\s*$`)
    : words;

export class Visitor {
  readonly page: Page;
  readonly setting: Setting;
  /** What went wrong without anybody asking. */
  readonly complaints: string[] = [];
  readonly #context: BrowserContext;
  private constructor(context: BrowserContext, page: Page, setting: Setting) {
    this.#context = context;
    this.page = page;
    this.setting = setting;
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.complaints.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.complaints.push(`error: ${error.message}`));
    page.on('response', (response) => {
      if (response.status() >= 400) void this.#complain(response);
    });
  }

  static async come(browser: Browser, setting: Setting): Promise<Visitor> {
    const context = await browser.newContext({
      viewport: { width: setting.width, height: setting.width < 600 ? 780 : 900 },
      reducedMotion: 'reduce',
      timezoneId: 'Asia/Tehran',
    });
    context.setDefaultTimeout(20_000);
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) =>
        console.error(`CSP ${event.violatedDirective} ${event.blockedURI}`),
      );
    });
    return new Visitor(context, await context.newPage(), setting);
  }

  /** The same person, signed in as here, in a second window. */
  async inAnotherWindow<T>(part: (there: Visitor) => Promise<T>): Promise<T> {
    const page = await this.#context.newPage();
    const answer = await part(new Visitor(this.#context, page, this.setting));
    await page.close();
    return answer;
  }

  async #complain(response: Response): Promise<void> {
    const said = await response.text().catch(() => '');
    this.complaints.push(`${response.status()}: ${response.url()} ${said.slice(0, 300)}`);
  }

  leave = () => this.#context.close();
  words = (persian: string) => wordsIn(this.setting.language, persian);
  button = (persian: string): Locator => this.page.getByRole('button', { name: this.words(persian), exact: true });
  link = (persian: string): Locator => this.page.getByRole('link', { name: this.words(persian), exact: true });
  /** By its label, whether or not it says «(اختیاری)» too. */
  field = (persian: string): Locator => this.page.getByLabel(labelled(this.words(persian)));
  heading = (persian: string): Locator => this.page.getByRole('heading', { name: this.words(persian) });
  text = (persian: string): Locator => this.page.getByText(this.words(persian));
  dialog = (persian: string): Locator => this.page.getByRole('dialog', { name: this.words(persian) });

  async open(address: string): Promise<void> {
    await this.page.goto(`${this.setting.url}/${this.setting.language}${address}`);
    await this.settled();
  }

  /** Everything that was asked for has come. */
  async settled(): Promise<void> {
    await this.page.locator('h1').first().waitFor({ state: 'attached' });
    await expect.poll(() => this.page.locator('[aria-busy="true"], [data-shown]').count(), { timeout: 20_000 }).toBe(0);
  }

  /** Looks at the page as it is now, under a name for its picture. */
  async looks(name: string): Promise<void> {
    await this.settled();
    await mkdir(pictures, { recursive: true });
    await this.page.screenshot({ path: this.pictureOf(name), fullPage: true });
    const width = this.page.viewportSize()?.width ?? 0;
    expect(await this.#wideness(), `${name}: nothing stands out at the side`).toBeLessThanOrEqual(width);
    expect(await this.#axeFindings(), `${name}: axe`).toEqual([]);
    expect(this.complaints.splice(0), `${name}: console and security policy`).toEqual([]);
  }

  pictureOf = (name: string) => path.join(pictures, `${name}.${this.setting.language}.${this.setting.width}.png`);

  #wideness = () => this.page.evaluate(() => document.documentElement.scrollWidth);

  async #axeFindings(): Promise<string[]> {
    await this.page.evaluate(axe);
    return this.page.evaluate(async () => {
      type Found = { violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] };
      const { axe: checker } = globalThis as unknown as {
        axe: { run(where: object, options: object): Promise<Found> };
      };
      const { violations } = await checker.run(
        // react-aria's own voice names a button that has just gone; it falls silent after seven seconds
        { exclude: [['[data-live-announcer]']] },
        { resultTypes: ['violations'] },
      );
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
      );
    });
  }
}
