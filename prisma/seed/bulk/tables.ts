import { CopyTable } from './copy.ts';

const table = (name: string, columns: string) => new CopyTable(name, columns.trim().split(/\s+/));

/** The big tables in the order in which they refer to each other, with the columns a bulk world fills. */
export const bulkTables = () => ({
  need: table(
    'need',
    `id code program_id organization_id province_id county_id target_group_id domain_id title_fa title_en
    story_fa evidence_plan intent severity people_count window_start window_end state author_id
    approver_id submitted_at published_at kinds item_count open_item_count coverage required_value
    open_value held_value committed_value delivered_value verified_value counted_share norm compact
    sample version created_at updated_at`,
  ),
  needItem: table(
    'need_item',
    `id need_id province_id position commodity_id required unit_price price_date minimum_lot open held
    committed delivered verified`,
  ),
  commitment: table(
    'commitment',
    `id code need_id need_item_id offer_id offer_item_id provider_organization_id program_organization_id
    province_id county_id commodity_id quantity unit_price state deliver_from deliver_by hold_until
    pledged_by_id pledged_at provider_signed_by_id provider_signed_at program_signed_by_id
    program_signed_at committed_at ended_at delivered verified sample version updated_at`,
  ),
  tranche: table(
    'tranche',
    `id commitment_id province_id position quantity due_on state dispatched_by_id dispatched_at
    received_quantity received_by_id received_at accepted_quantity accepted_by_id accepted_at version`,
  ),
  verification: table(
    'verification',
    `id commitment_id province_id state cause quantity passed_quantity requested_at verifier_id
    assigned_at due_on decided_at findings version`,
  ),
  entry: table(
    'ledger_entry',
    `id chain_id chain_position kind need_id need_item_id offer_item_id commitment_id tranche_id
    province_id quantity at actor_membership_id hash_version canonical previous_hash hash`,
  ),
  posting: table('ledger_posting', 'entry_id position side item_id account delta'),
  head: table('ledger_head', 'chain_id length last_hash'),
  audit: table('audit_event', 'id at person_id membership_id action noun noun_id province_id facts'),
  offer: table(
    'offer',
    `id code organization_id province_id title_fa title_en window_start window_end state author_id
    endorser_id submitted_at activated_at kinds norm compact sample version created_at updated_at`,
  ),
  offerItem: table(
    'offer_item',
    `id offer_id position commodity_id capacity minimum_per_need province_ids county_ids target_group_ids
    domain_ids program_ids earmarking free held committed delivered verified lost`,
  ),
});
export type BulkTables = ReturnType<typeof bulkTables>;
