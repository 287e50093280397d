import * as refusals from '#domain/refusals.ts';
import { builder } from './builder.ts';

/**
 * Expected refusals as members of result unions. The domain's classes are the types: a use case returns an instance,
 * the union finds its type by its class. Clients match on `__typename` and word it in their own language.
 */
const DomainError = builder.interfaceRef<refusals.Refusal>('DomainError').implement({
  description: 'Base of every expected refusal. Match on __typename, never on the message.',
  fields: (t) => ({
    message: t.exposeString('message', { description: 'What to do, in English, for people who read the API by hand.' }),
  }),
});

builder.objectType(refusals.NotAllowed, {
  name: 'NotAllowed',
  interfaces: [DomainError],
  description: 'The viewer may not do this; the reason is a stable code.',
  fields: (t) => ({
    action: t.exposeString('action', { description: 'The act that was tried.' }),
    why: t.exposeString('why', { description: 'Reason code, e.g. IS_AUTHOR or OUTSIDE_SCOPE.' }),
  }),
});

builder.objectType(refusals.SignInNeeded, {
  name: 'SignInNeeded',
  interfaces: [DomainError],
  description: 'Nobody is signed in, or the session is over.',
});

builder.objectType(refusals.StepUpNeeded, {
  name: 'StepUpNeeded',
  interfaces: [DomainError],
  description: 'The password has to be proven again first (mutation stepUp).',
  fields: (t) => ({ action: t.exposeString('action', { description: 'The act that waits for it.' }) }),
});

builder.objectType(refusals.SignInFailed, {
  name: 'SignInFailed',
  interfaces: [DomainError],
  description: 'The address or the password is not right; which of the two is never told.',
});

builder.objectType(refusals.TooManyAttempts, {
  name: 'TooManyAttempts',
  interfaces: [DomainError],
  description: 'Too many passwords were tried for this account.',
  fields: (t) => ({
    retryAt: t.expose('retryAt', { type: 'DateTime', description: 'When the next try is possible.' }),
  }),
});

builder.objectType(refusals.NotFound, {
  name: 'NotFound',
  interfaces: [DomainError],
  description: 'There is no such thing, or the viewer may not see it: both look the same.',
});

builder.objectType(refusals.TransitionRefused, {
  name: 'TransitionRefused',
  interfaces: [DomainError],
  description: 'The thing is in a state in which this cannot happen.',
  fields: (t) => ({
    machine: t.exposeString('machine', { description: 'Which life cycle, e.g. Need.' }),
    state: t.exposeString('state', { description: 'Its state now.' }),
    event: t.exposeString('event', { description: 'What was tried.' }),
    allowed: t.exposeStringList('allowed', { description: 'What can happen in this state.' }),
  }),
});

builder.objectType(refusals.StaleVersion, {
  name: 'StaleVersion',
  interfaces: [DomainError],
  description: 'Somebody else saved a newer version; nothing was written. Read it again and compare.',
  fields: (t) => ({
    expected: t.exposeInt('expected', { description: 'The version the edit was based on.' }),
    actual: t.exposeInt('actual', { description: 'The version now.' }),
  }),
});

builder.objectType(refusals.ReasonRequired, {
  name: 'ReasonRequired',
  interfaces: [DomainError],
  description: 'This is recorded with a reason, and none was given.',
  fields: (t) => ({ event: t.exposeString('event', { description: 'What needs the reason.' }) }),
});

builder.objectType(refusals.NotEnoughRemaining, {
  name: 'NotEnoughRemaining',
  interfaces: [DomainError],
  description: 'Less of the need item is open than was asked for; nothing was written.',
  fields: (t) => ({
    requested: t.expose('requested', { type: 'BigInt', description: "Units asked for, in the commodity's unit." }),
    remaining: t.expose('remaining', { type: 'BigInt', description: 'Units still open.' }),
  }),
});

builder.objectType(refusals.NotEnoughCapacity, {
  name: 'NotEnoughCapacity',
  interfaces: [DomainError],
  description: 'Less of the offer item is free than was asked for; nothing was written.',
  fields: (t) => ({
    requested: t.expose('requested', { type: 'BigInt', description: "Units asked for, in the commodity's unit." }),
    free: t.expose('free', { type: 'BigInt', description: 'Units still free.' }),
  }),
});

builder.objectType(refusals.ItemLimitNotMet, {
  name: 'ItemLimitNotMet',
  interfaces: [DomainError],
  description: 'A limit of the need item or of the offer item stands against it.',
  fields: (t) => ({
    limit: t.exposeString('limit', {
      description:
        'COMMODITY, WINDOW, PLACE, TARGET_GROUP, DOMAIN, PROGRAM, MINIMUM_LOT, MINIMUM_PER_NEED or MAXIMUM_PER_NEED.',
    }),
    bound: t.expose('bound', {
      type: 'BigInt',
      nullable: true,
      description: 'The quantity the limit asks for; null where it is not a quantity.',
    }),
  }),
});

builder.objectType(refusals.IdempotencyKeyReused, {
  name: 'IdempotencyKeyReused',
  interfaces: [DomainError],
  description: 'The key was used before with other content; nothing was written.',
  fields: (t) => ({ key: t.exposeString('key', { description: 'The key.' }) }),
});

builder.objectType(refusals.AlreadyExists, {
  name: 'AlreadyExists',
  interfaces: [DomainError],
  description: 'There is one already that is the same or looks the same.',
  fields: (t) => ({ field: t.exposeString('field', { description: 'The field that has to be unique.' }) }),
});

const FieldFault = builder.objectRef<refusals.FieldFault>('FieldFault').implement({
  description: 'One field to correct.',
  fields: (t) => ({
    path: t.exposeString('path', { description: 'Path of the input field, e.g. items.0.quantity.' }),
    code: t.exposeString('code', { description: 'Stable code, e.g. REQUIRED or TOO_LARGE.' }),
    bound: t.exposeString('bound', { nullable: true, description: 'The limit that was crossed, if there is one.' }),
  }),
});

builder.objectType(refusals.InvalidInput, {
  name: 'InvalidInput',
  interfaces: [DomainError],
  description: 'Some fields cannot be accepted; nothing was written.',
  fields: (t) => ({
    fields: t.field({
      type: [FieldFault],
      description: 'Every field to correct.',
      resolve: (fault) => [...fault.fields],
    }),
  }),
});

const SensitiveSpan = builder.objectRef<refusals.SensitiveSpan>('SensitiveSpan').implement({
  description: 'Where something that identifies a person stands in a text.',
  fields: (t) => ({
    path: t.exposeString('path', { description: 'Path of the input field.' }),
    kind: t.exposeString('kind', { description: 'NATIONAL_CODE, MOBILE, LANDLINE, CARD_NUMBER or IBAN.' }),
    start: t.exposeInt('start', { description: 'First UTF-16 offset.' }),
    end: t.exposeInt('end', { description: 'Offset after the last.' }),
  }),
});

builder.objectType(refusals.SensitiveText, {
  name: 'SensitiveText',
  interfaces: [DomainError],
  description: 'A text holds what could identify a person; it was not saved.',
  fields: (t) => ({
    spans: t.field({ type: [SensitiveSpan], description: 'Every such place.', resolve: (text) => [...text.spans] }),
  }),
});

/** What any act on an existing thing may answer instead of the thing. */
export const REFUSED_ACT = [
  refusals.NotAllowed,
  refusals.NotFound,
  refusals.TransitionRefused,
  refusals.StaleVersion,
  refusals.SignInNeeded,
] as const;
/** What any act that makes something new may answer instead of it. */
export const REFUSED_NEW = [
  refusals.NotAllowed,
  refusals.NotFound,
  refusals.InvalidInput,
  refusals.IdempotencyKeyReused,
  refusals.SignInNeeded,
] as const;

/** How the union of an act finds its type: a refusal by its name, anything else is the thing acted on. */
export const answerOrRefusal = (thing: string) => ({
  resolveType: (answer: unknown) => (answer instanceof refusals.Refusal ? answer.name : thing),
});
