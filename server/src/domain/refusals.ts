import type { ReasonCode } from './reason-codes.ts';
import { REASONS } from './reason-codes.ts';

/**
 * A refusal is an answer, not an accident: a small value with fields, returned by a use case and never thrown. Its
 * `name` is its type in the API; clients match on the name and word it in their own language, so `message` is the
 * English sentence for people who read the API by hand, and says what to do.
 * Example: asking for 12 of 10 remaining gives NotEnoughRemaining { requested: 12n, remaining: 10n }.
 */
export abstract class Refusal {
  abstract readonly name: string;
  abstract get message(): string;
}

export class NotAllowed extends Refusal {
  readonly name = 'NotAllowed';
  readonly action: string;
  readonly why: ReasonCode;
  constructor(fields: { action: string; why: ReasonCode }) {
    super();
    this.action = fields.action;
    this.why = fields.why;
  }
  get message(): string {
    return `You may not ${this.action} this: ${REASONS[this.why]}`;
  }
}

export class SignInNeeded extends Refusal {
  readonly name = 'SignInNeeded';
  get message(): string {
    return 'Sign in first, then try again.';
  }
}

export class StepUpNeeded extends Refusal {
  readonly name = 'StepUpNeeded';
  readonly action: string;
  constructor(fields: { action: string }) {
    super();
    this.action = fields.action;
  }
  get message(): string {
    return `Confirm your password again before you ${this.action}.`;
  }
}

export class SignInFailed extends Refusal {
  readonly name = 'SignInFailed';
  get message(): string {
    return 'The address or the password is not right. Check both and try again.';
  }
}

export class TooManyAttempts extends Refusal {
  readonly name = 'TooManyAttempts';
  readonly retryAt: Date;
  constructor(fields: { retryAt: Date }) {
    super();
    this.retryAt = fields.retryAt;
  }
  get message(): string {
    return `Too many attempts. Try again after ${this.retryAt.toISOString()}.`;
  }
}

/** Also the answer for a thing that exists but is hidden: absent and hidden look the same. */
export class NotFound extends Refusal {
  readonly name = 'NotFound';
  readonly id: string;
  constructor(fields: { id: string }) {
    super();
    this.id = fields.id;
  }
  get message(): string {
    return 'There is nothing here under this id. Check the address, or go back to the list.';
  }
}

export class TransitionRefused extends Refusal {
  readonly name = 'TransitionRefused';
  readonly machine: string;
  readonly state: string;
  readonly event: string;
  readonly allowed: readonly string[];
  constructor(fields: { machine: string; state: string; event: string; allowed: readonly string[] }) {
    super();
    this.machine = fields.machine;
    this.state = fields.state;
    this.event = fields.event;
    this.allowed = fields.allowed;
  }
  get message(): string {
    const possible =
      this.allowed.length === 0 ? 'nothing more can be done' : `possible now: ${this.allowed.join(', ')}`;
    return `${this.machine} is ${this.state}, where ${this.event} cannot happen; ${possible}. Reload to see it as it is.`;
  }
}

export class StaleVersion extends Refusal {
  readonly name = 'StaleVersion';
  readonly expected: number;
  readonly actual: number;
  constructor(fields: { expected: number; actual: number }) {
    super();
    this.expected = fields.expected;
    this.actual = fields.actual;
  }
  get message(): string {
    return `You edited version ${this.expected}, but version ${this.actual} has been saved since. Compare both and save again.`;
  }
}

export class ReasonRequired extends Refusal {
  readonly name = 'ReasonRequired';
  readonly event: string;
  constructor(fields: { event: string }) {
    super();
    this.event = fields.event;
  }
  get message(): string {
    return `Write a reason: ${this.event} is recorded with one.`;
  }
}

export class NotEnoughRemaining extends Refusal {
  readonly name = 'NotEnoughRemaining';
  readonly itemId: string;
  readonly requested: bigint;
  readonly remaining: bigint;
  constructor(fields: { itemId: string; requested: bigint; remaining: bigint }) {
    super();
    this.itemId = fields.itemId;
    this.requested = fields.requested;
    this.remaining = fields.remaining;
  }
  get message(): string {
    return `Only ${this.remaining} of this need is still open, and you asked for ${this.requested}. Choose ${this.remaining} or less.`;
  }
}

export class NotEnoughCapacity extends Refusal {
  readonly name = 'NotEnoughCapacity';
  readonly itemId: string;
  readonly requested: bigint;
  readonly free: bigint;
  constructor(fields: { itemId: string; requested: bigint; free: bigint }) {
    super();
    this.itemId = fields.itemId;
    this.requested = fields.requested;
    this.free = fields.free;
  }
  get message(): string {
    return `Only ${this.free} of this offer is still free, and you asked for ${this.requested}. Choose ${this.free} or less.`;
  }
}

export const ITEM_LIMITS = [
  'COMMODITY',
  'WINDOW',
  'PLACE',
  'TARGET_GROUP',
  'DOMAIN',
  'PROGRAM',
  'MINIMUM_LOT',
  'MINIMUM_PER_NEED',
  'MAXIMUM_PER_NEED',
] as const;
export type ItemLimit = (typeof ITEM_LIMITS)[number];

/** `bound` is the quantity the limit asks for, null where the limit is not a quantity. */
export class ItemLimitNotMet extends Refusal {
  readonly name = 'ItemLimitNotMet';
  readonly itemId: string;
  readonly limit: ItemLimit;
  readonly bound: bigint | null;
  constructor(fields: { itemId: string; limit: ItemLimit; bound: bigint | null }) {
    super();
    this.itemId = fields.itemId;
    this.limit = fields.limit;
    this.bound = fields.bound;
  }
  get message(): string {
    const bound = this.bound === null ? '' : ` (${this.bound})`;
    return `A limit of this item is not met: ${this.limit}${bound}. Change the quantity or choose another item.`;
  }
}

export class IdempotencyKeyReused extends Refusal {
  readonly name = 'IdempotencyKeyReused';
  readonly key: string;
  constructor(fields: { key: string }) {
    super();
    this.key = fields.key;
  }
  get message(): string {
    return 'This idempotency key was used before with other content; nothing was written. Send the change under a new key.';
  }
}

export class AlreadyExists extends Refusal {
  readonly name = 'AlreadyExists';
  readonly field: string;
  constructor(fields: { field: string }) {
    super();
    this.field = fields.field;
  }
  get message(): string {
    return `Another one already has this ${this.field}, or one that looks the same. Use that one, or choose another ${this.field}.`;
  }
}

/** `path` points into the input (`items.0.quantity`); `code` is stable; `bound` is the limit crossed, if there is one. */
export type FieldFault = { readonly path: string; readonly code: string; readonly bound?: string };

export class InvalidInput extends Refusal {
  readonly name = 'InvalidInput';
  readonly fields: readonly FieldFault[];
  constructor(fields: { fields: readonly FieldFault[] }) {
    super();
    this.fields = fields.fields;
  }
  get message(): string {
    return `Correct these fields: ${this.fields.map((fault) => `${fault.path} (${fault.code})`).join(', ')}.`;
  }
}

/** Where personal data stands in a text: UTF-16 offsets, end exclusive, as string.slice counts them. */
export type SensitiveSpan = {
  readonly path: string;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
};

/** Carries places only, never the text itself, so that a refusal cannot leak what it refuses. */
export class SensitiveText extends Refusal {
  readonly name = 'SensitiveText';
  readonly spans: readonly SensitiveSpan[];
  constructor(fields: { spans: readonly SensitiveSpan[] }) {
    super();
    this.spans = fields.spans;
  }
  get message(): string {
    const places = this.spans.map((span) => `${span.path} ${span.start}-${span.end} (${span.kind})`).join(', ');
    return `Remove what could identify a person: ${places}.`;
  }
}
