import { builder } from '#graphql/builder.ts';
import { RoleEnum } from '#graphql/enums.ts';
import { present } from '#graphql/present.ts';
import { CountyRef, MembershipRef, OrganizationRef, PersonRef, ProvinceRef } from '#graphql/refs.ts';

builder.node(MembershipRef, {
  description: 'A person acts for an organization in one role, within a place. Everything is done by a membership.',
  id: { resolve: (membership) => membership.id },
  loadOne: (id, { loaders }) => loaders.membership.load(id),
  fields: (t) => ({
    role: t.field({
      type: RoleEnum,
      description: 'What the person does there.',
      resolve: (membership) => membership.role,
    }),
    organization: t.field({
      type: OrganizationRef,
      description: 'Whom the person acts for.',
      resolve: async (membership, _, { loaders }) =>
        present(await loaders.organization.load(membership.organizationId)),
    }),
    province: t.field({
      type: ProvinceRef,
      nullable: true,
      description: 'The province the role reaches; null: the whole country.',
      resolve: ({ provinceId }, _, { catalogue }) => catalogue.provinces.get(provinceId ?? '') ?? null,
    }),
    county: t.field({
      type: CountyRef,
      nullable: true,
      description: 'The county the role reaches; null: the whole province.',
      resolve: ({ countyId }, _, { catalogue }) => catalogue.counties.get(countyId ?? '') ?? null,
    }),
    person: t.field({
      type: PersonRef,
      nullable: true,
      description: 'Who holds it; null when the viewer may not know.',
      resolve: (membership, _, { loaders }) => loaders.person.load(membership.personId),
    }),
  }),
});
