import { describe, expect, it } from 'vitest';
import { saveForm } from '../../../server/src/domain/persian-text.ts';
import { findSensitive } from '../../../server/src/domain/sensitive-text.ts';
import { CATALOGUE, UNITS } from './catalogue.ts';
import { DOMAINS } from './domains.ts';
import { HOLIDAYS } from './holidays.ts';
import { NEEDS } from './needs.ts';
import { OFFERS } from './offers.ts';
import { ORGANIZATIONS } from './organizations.ts';
import { PEOPLE } from './people.ts';
import { COUNTIES, PROVINCES } from './places.ts';
import { PROGRAMS } from './programs.ts';
import { SDG_TARGETS } from './sdg.ts';
import { TARGET_GROUPS } from './target-groups.ts';

const WORLD = {
  CATALOGUE,
  UNITS,
  DOMAINS,
  HOLIDAYS,
  NEEDS,
  OFFERS,
  ORGANIZATIONS,
  PEOPLE,
  COUNTIES,
  PROVINCES,
  PROGRAMS,
  SDG_TARGETS,
  TARGET_GROUPS,
};

const TEXTS = [...new Set(textsOf(WORLD))];
const PERSIAN_SCRIPT = TEXTS.filter((text) => /[\u0600-\u06ff]/.test(text));

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsOf);
  return [];
}

function breaking(rule: RegExp, texts: readonly string[] = PERSIAN_SCRIPT): string[] {
  return texts.filter((text) => rule.test(text));
}

describe('every text of the seeds', () => {
  it('is walked: more than a thousand Persian and Azerbaijani texts', () => {
    expect(PERSIAN_SCRIPT.length).toBeGreaterThan(1000);
  });

  it('is in NFC, trimmed, without double spaces', () => {
    expect(TEXTS.filter((text) => text !== text.normalize('NFC') || text !== text.trim())).toEqual([]);
    expect(breaking(/\s{2}/, TEXTS)).toEqual([]);
  });

  it('has Persian ی and ک, no tatweel, no bidi control and no other invisible sign than ZWNJ', () => {
    expect(breaking(/[\u064a\u0643\u0640]/)).toEqual([]);
    expect(breaking(/\u200b|\u200d|[\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00a0\u00ad]/, TEXTS)).toEqual([]);
  });

  it('has ZWNJ only between two letters, and never after a letter that does not join anyway', () => {
    expect(breaking(/\u200c(?![\u0621-\u06d3])|(?<![\u0621-\u06d3])\u200c/)).toEqual([]);
    expect(breaking(/[اآدذرزژو]\u200c/)).toEqual([]);
  });

  it('writes prefixes and endings with ZWNJ, not with a space', () => {
    expect(breaking(/(^|[\s«])(می|نمی)\s[\u0621-\u06d3]/)).toEqual([]);
    expect(breaking(/\s(ها|های|هایی|ترین|ام|اند)([\s،؛.»]|$)/)).toEqual([]);
  });

  it('has Persian digits and Persian punctuation, set close to the word before', () => {
    expect(breaking(/[0-9,;?%]/)).toEqual([]);
    expect(breaking(/\s[،؛:.؟!»)]|[«(]\s/)).toEqual([]);
    expect(breaking(/[،؛:](?![\s»]|$)/)).toEqual([]);
  });

  it('names people with dignity', () => {
    const refused =
      /نیازمند|معلول(?!یت|\u200cلیگی)|معلولین|بیچاره|فقیر|محروم|مستضعف|ترحم|بی\u200cبضاعت|معتاد|فلج|بی\u200cسرپرست|بدسرپرست/;
    expect(breaking(refused)).toEqual([]);
  });

  it('holds no national code, phone or card number', () => {
    expect(PERSIAN_SCRIPT.filter((text) => findSensitive(text).length > 0)).toEqual([]);
  });

  it('is already in the form in which the system would save it', () => {
    expect(TEXTS.filter((text) => saveForm(text) !== text)).toEqual([]);
  });
});

describe('stories', () => {
  it('say why in two to four sentences and end with a full stop', () => {
    for (const need of NEEDS) {
      const sentences = need.story.split(/[.!؟](?:\s|$)/).filter((sentence) => sentence.length > 0);
      expect(sentences.length, need.key).toBeGreaterThanOrEqual(2);
      expect(sentences.length, need.key).toBeLessThanOrEqual(4);
      expect(need.story.endsWith('.'), need.key).toBe(true);
    }
  });

  it('have an English title each and an Azerbaijani one for at least a third', () => {
    expect(NEEDS.every((need) => /^[\x20-\x7e’]+$/.test(need.title.en))).toBe(true);
    expect(NEEDS.filter((need) => need.title.azb !== undefined).length).toBeGreaterThanOrEqual(NEEDS.length / 3);
    expect(Math.max(...NEEDS.map((need) => need.title.azb?.length ?? 0))).toBeGreaterThan(110);
  });
});
