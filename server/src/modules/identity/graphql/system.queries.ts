import { dayInIran } from '#domain/tehran-time.ts';
import { builder } from '#graphql/builder.ts';
import type { SystemFacts } from '#graphql/context.ts';
import { OrganizationKind, RoleEnum } from '#graphql/enums.ts';
import { localized } from '#graphql/localized.ts';
import { DemoAccountRef, LocalizedTextRef } from '#graphql/refs.ts';
import { findDemoAccounts } from '../data/demo-account.report.ts';

DemoAccountRef.implement({
  description: 'A sample person anybody may sign in as. Exists only in the embedded demo database.',
  fields: (t) => ({
    email: t.exposeString('email', { description: 'Address to sign in with.' }),
    displayName: t.exposeString('displayName', { description: 'Invented name.' }),
    role: t.field({ type: RoleEnum, description: 'What they do.', resolve: (account) => account.role }),
    organization: t.field({
      type: LocalizedTextRef,
      description: 'Name of the sample organization they act for.',
      resolve: (account) => localized(account, 'organization'),
    }),
    organizationKind: t.field({
      type: OrganizationKind,
      description: 'Kind of that organization.',
      resolve: (account) => account.organizationKind,
    }),
    password: t.string({
      description: 'The one password of all sample people.',
      resolve: (_, __, { system }) => system.demo?.password ?? '',
    }),
  }),
});

const System = builder.objectRef<SystemFacts>('System').implement({
  description: 'This server.',
  fields: (t) => ({
    demo: t.boolean({
      description: 'True on the embedded demo database: nothing here is real.',
      resolve: ({ demo }) => demo !== null,
    }),
    demoAccounts: t.field({
      type: [DemoAccountRef],
      description: 'One sample person for each role; none on a real database.',
      resolve: ({ demo }, _, { read }) => (demo === null ? [] : findDemoAccounts(read, demo.emails)),
    }),
    version: t.exposeString('version', { description: 'Release of the server.' }),
    now: t.field({ type: 'DateTime', description: "The server's clock.", resolve: (_, __, { deps }) => deps.now() }),
    today: t.field({
      type: 'Date',
      description: 'The day it is in Iran.',
      resolve: (_, __, { deps }) => dayInIran(deps.now()),
    }),
  }),
});

builder.queryField('system', (t) =>
  t.field({
    type: System,
    authScopes: { anybody: true },
    description: 'What this server is.',
    resolve: (_, __, { system }) => system,
  }),
);
