import type {
  Commodity,
  CommodityPrice,
  County,
  Domain,
  Province,
  SdgTarget,
  TargetGroup,
} from '#modules/catalogue/index.ts';
import type { Commitment, Draft, Tranche, Verification } from '#modules/commitments/index.ts';
import type { DemoAccount, Membership, Person, Session } from '#modules/identity/index.ts';
import type { ShownTriangle } from '#modules/impact/index.ts';
import type { LedgerEntry, LedgerHead, LedgerPosting } from '#modules/ledger/index.ts';
import type { AllocationRound, Match, MatchingPolicyVersion, SavedSearch } from '#modules/matching/index.ts';
import type { Need, NeedItem } from '#modules/needs/index.ts';
import type { Offer, OfferItem } from '#modules/offers/index.ts';
import type { Organization } from '#modules/organizations/index.ts';
import type { Program } from '#modules/programs/index.ts';
import type { LocalizedText } from './builder.ts';
import { builder } from './builder.ts';

/** The index of the API: one line for each noun. Types are implemented in their module's graphql folder. */
export const LocalizedTextRef = builder.objectRef<LocalizedText>('LocalizedText');
export const ProvinceRef = builder.objectRef<Province>('Province');
export const CountyRef = builder.objectRef<County>('County');
export const TargetGroupRef = builder.objectRef<TargetGroup>('TargetGroup');
export const DomainRef = builder.objectRef<Domain>('Domain');
export const SdgTargetRef = builder.objectRef<SdgTarget>('SdgTarget');
export const CommodityRef = builder.objectRef<Commodity>('Commodity');
export const CommodityPriceRef = builder.objectRef<CommodityPrice>('CommodityPrice');
export const NeedRef = builder.objectRef<Need>('Need');
export const NeedItemRef = builder.objectRef<NeedItem>('NeedItem');
export const OfferRef = builder.objectRef<Offer>('Offer');
export const OfferItemRef = builder.objectRef<OfferItem>('OfferItem');
export const OrganizationRef = builder.objectRef<Organization>('Organization');
export const ProgramRef = builder.objectRef<Program>('Program');
export const CommitmentRef = builder.objectRef<Commitment>('Commitment');
export const TrancheRef = builder.objectRef<Tranche>('Tranche');
export const VerificationRef = builder.objectRef<Verification>('Verification');
export const MatchRef = builder.objectRef<Match>('Match');
export const AllocationRoundRef = builder.objectRef<AllocationRound>('AllocationRound');
export const MatchingPolicyRef = builder.objectRef<MatchingPolicyVersion>('MatchingPolicy');
export const TriangleRef = builder.objectRef<ShownTriangle>('Triangle');
export const SavedSearchRef = builder.objectRef<SavedSearch>('SavedSearch');
export const DraftRef = builder.objectRef<Draft>('Draft');
export const PersonRef = builder.objectRef<Person>('Person');
export const MembershipRef = builder.objectRef<Membership>('Membership');
export const SessionRef = builder.objectRef<Session>('Session');
/** The person behind the request; everything in it is read through their own loaders. */
export const ViewerRef = builder.objectRef<{ personId: string; membershipId: string }>('Viewer');
export const DemoAccountRef = builder.objectRef<DemoAccount>('DemoAccount');
export const LedgerEntryRef = builder.objectRef<LedgerEntry>('LedgerEntry');
export const LedgerPostingRef = builder.objectRef<LedgerPosting>('LedgerPosting');
export const LedgerHeadRef = builder.objectRef<LedgerHead>('LedgerHead');
