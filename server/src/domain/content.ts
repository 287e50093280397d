import { saveForm, saveFormOfStory } from './persian-text.ts';
import { type FieldFault, InvalidInput, type SensitiveSpan, SensitiveText } from './refusals.ts';
import { findSensitive } from './sensitive-text.ts';

/**
 * What people typed into a form, checked field by field: every fault is told at once with its path, and free text is
 * searched for what could identify a person before it is saved.
 * Example: an empty title and a phone number in the story give two answers in turn: first InvalidInput
 * { title.fa REQUIRED }, then, once corrected, SensitiveText { story.fa 12-23 MOBILE }.
 * Source: shared design, domain.md, "Dignity".
 */
export type Localized = { readonly fa: string; readonly azb: string | null; readonly en: string | null };
export type LocalizedInput = {
  readonly fa: string;
  readonly azb?: string | null | undefined;
  readonly en?: string | null | undefined;
};
export type Length = { readonly least: number; readonly most: number };

export class ContentCheck {
  readonly #faults: FieldFault[] = [];
  readonly #spans: SensitiveSpan[] = [];

  fault(path: string, code: string, bound?: string | number | bigint): void {
    this.#faults.push({ path, code, ...(bound === undefined ? {} : { bound: String(bound) }) });
  }

  expect(holds: boolean, path: string, code: string, bound?: string | number | bigint): void {
    if (!holds) this.fault(path, code, bound);
  }

  /** One line of text in its save form. */
  line(path: string, text: string, length: Length): string {
    return this.#text(path, text, saveForm(text), length);
  }

  /** Text of several lines in its save form. */
  story(path: string, text: string, length: Length): string {
    return this.#text(path, text, saveFormOfStory(text), length);
  }

  /** A text in up to three languages; the Persian one has to be there. */
  localized(path: string, text: LocalizedInput, length: Length, form: 'line' | 'story' = 'line'): Localized {
    const optional = (language: 'azb' | 'en') => {
      const given = text[language];
      return given?.trim() ? this[form](`${path}.${language}`, given, { least: 0, most: length.most }) : null;
    };
    return { fa: this[form](`${path}.fa`, text.fa, length), azb: optional('azb'), en: optional('en') };
  }

  #text(path: string, typed: string, saved: string, { least, most }: Length): string {
    if (saved.length === 0 && least > 0) this.fault(path, 'REQUIRED');
    else if (saved.length < least) this.fault(path, 'TOO_SHORT', least);
    else if (saved.length > most) this.fault(path, 'TOO_LONG', most);
    for (const place of findSensitive(typed)) this.#spans.push({ path, ...place });
    return saved;
  }

  /** Null when all is well. */
  refusal(): InvalidInput | SensitiveText | null {
    if (this.#faults.length > 0) return new InvalidInput({ fields: this.#faults });
    return this.#spans.length > 0 ? new SensitiveText({ spans: this.#spans }) : null;
  }
}

/** A reason given for an act, in its save form; null when none was given. */
export function reasonText(check: ContentCheck, reason: string | null | undefined): string | null {
  return reason?.trim() ? check.story('reason', reason, { least: 3, most: 2000 }) : null;
}
