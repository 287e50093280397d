import { todayInIran } from '#domain/calendar.ts';
import { honourRate } from '#domain/honour.ts';
import { builder } from '#graphql/builder.ts';
import { OrganizationKind, OrganizationVerificationState } from '#graphql/enums.ts';
import { localized } from '#graphql/localized.ts';
import { readsOf } from '#graphql/reads.ts';
import { CountyRef, LocalizedTextRef, OrganizationRef, ProvinceRef } from '#graphql/refs.ts';
import type { Organization } from '../data/organization.loader.ts';

const reads = readsOf<Organization>();

builder.node(OrganizationRef, {
  description: 'An organization: a provider, an office, a chamber, a network or a council.',
  id: { resolve: (organization) => organization.id },
  loadOne: (id, { loaders }) => loaders.organization.load(id),
  fields: (t) => ({
    kind: t.field({
      type: OrganizationKind,
      description: 'Kind of organization.',
      ...reads(['kind'], ({ kind }) => kind),
    }),
    slug: t.exposeString('slug', { description: 'Its name in addresses.' }),
    name: t.field({
      type: LocalizedTextRef,
      description: 'Name.',
      ...reads(['nameFa', 'nameAzb', 'nameEn'], (organization) => localized(organization, 'name')),
    }),
    about: t.field({
      type: LocalizedTextRef,
      nullable: true,
      description: 'What it does; null when nothing was written.',
      ...reads(['aboutFa', 'aboutEn'], ({ aboutFa, aboutEn }) =>
        aboutFa === '' ? null : { fa: aboutFa, azb: null, en: aboutEn },
      ),
    }),
    legalId: t.exposeString('legalId', {
      nullable: true,
      description: 'National ID of legal entities, 11 digits; a volunteer has none.',
    }),
    province: t.field({
      type: ProvinceRef,
      nullable: true,
      description: 'Its province; null: the whole country.',
      ...reads(
        ['provinceId'],
        ({ provinceId }, _, { catalogue }) => (provinceId && catalogue.provinces.get(provinceId)) || null,
      ),
    }),
    county: t.field({
      type: CountyRef,
      nullable: true,
      description: 'Its county; null: the whole province.',
      ...reads(
        ['countyId'],
        ({ countyId }, _, { catalogue }) => (countyId && catalogue.counties.get(countyId)) || null,
      ),
    }),
    parent: t.field({
      type: OrganizationRef,
      nullable: true,
      description: 'The office above it.',
      resolve: (organization, _, { loaders }) =>
        organization.parentId ? loaders.organization.load(organization.parentId) : null,
    }),
    verificationState: t.field({
      type: OrganizationVerificationState,
      description: 'Whether it has been verified.',
      ...reads(['verificationState'], ({ verificationState }) => verificationState),
    }),
    verifiedAt: t.expose('verifiedAt', { type: 'DateTime', nullable: true, description: 'When it was last verified.' }),
    verificationExpiresAt: t.expose('verificationExpiresAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Until when that holds.',
    }),
    honourRate: t.int({
      nullable: true,
      description:
        'What it delivered of what it signed, by value, in ten-thousandths; null below five commitments that are finished or due.',
      resolve: async ({ id }, _, { loaders, deps }) =>
        honourRate(await loaders.honour.load({ id, today: todayInIran(deps.now()) })),
    }),
    finishedCommitmentCount: t.int({
      description: 'Signed commitments that are finished or due.',
      resolve: async ({ id }, _, { loaders, deps }) =>
        (await loaders.honour.load({ id, today: todayInIran(deps.now()) })).finished,
    }),
    sample: t.exposeBoolean('sample', { description: 'True for sample data.' }),
  }),
});
