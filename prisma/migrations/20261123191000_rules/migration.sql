-- What Prisma cannot say. Every rule here repeats one of server/src/domain, so that no path around the code breaks it.

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gin;

-- One sequence for every public code (AS-1405-00042): needs, offers, commitments and rounds never share a number.
CREATE SEQUENCE public_code_number;

-- States and kinds: the words of the domain's tables.
ALTER TABLE organization
  ADD CONSTRAINT organization_kind CHECK (kind IN ('WELFARE_OFFICE','CHAMBER','BUSINESS','CHARITY','COOPERATIVE','NETWORK','COUNCIL','VOLUNTEER')),
  ADD CONSTRAINT organization_verification_state CHECK (verification_state IN ('DRAFT','SUBMITTED','VERIFIED','RETURNED','REJECTED','EXPIRED','SUSPENDED')),
  ADD CONSTRAINT organization_legal_id CHECK (legal_id ~ '^[0-9]{11}$' AND (kind <> 'VOLUNTEER' OR legal_id IS NULL));
ALTER TABLE membership
  ADD CONSTRAINT membership_role CHECK (role IN ('PROGRAM_OFFICER','PROGRAM_APPROVER','MEMBER','SIGNATORY','CHAMBER_REVIEWER','NETWORK_REPRESENTATIVE','COUNCIL_MEMBER','VERIFIER','AUDITOR','PROVINCIAL_ADMIN'));
ALTER TABLE program
  ADD CONSTRAINT program_level CHECK (level IN ('MISSION','PLAN','PROGRAM','CENTRE'));
ALTER TABLE commodity
  ADD CONSTRAINT commodity_kind CHECK (kind IN ('CASH','GOODS','SERVICE','EXPERT_HOURS','TRAINING','JOB','LOAN','SPACE'));
ALTER TABLE commodity_price
  ADD CONSTRAINT commodity_price_positive CHECK (price >= 0);
ALTER TABLE need
  ADD CONSTRAINT need_state CHECK (state IN ('DRAFT','SUBMITTED','RETURNED','REJECTED','PUBLISHED','PAUSED','EXPIRED','CLOSED','CANCELLED')),
  ADD CONSTRAINT need_coverage CHECK (coverage IN ('NONE','PARTIAL','COVERED','DELIVERED','VERIFIED')),
  ADD CONSTRAINT need_intent CHECK (intent IN ('RELIEF','MAINTENANCE','CAPABILITY','LIVELIHOOD','STRUCTURAL')),
  ADD CONSTRAINT need_severity CHECK (severity BETWEEN 1 AND 5),
  ADD CONSTRAINT need_people_count CHECK (people_count > 0),
  ADD CONSTRAINT need_window CHECK (window_end >= window_start),
  ADD CONSTRAINT need_author_is_not_approver CHECK (approver_id <> author_id);
ALTER TABLE need_item
  ADD CONSTRAINT need_item_quantities CHECK (required > 0 AND minimum_lot > 0 AND minimum_lot <= required AND unit_price >= 0),
  ADD CONSTRAINT need_item_never_negative CHECK (open >= 0 AND held >= 0 AND committed >= 0 AND delivered >= 0 AND verified >= 0),
  ADD CONSTRAINT need_item_never_over CHECK (held + committed + delivered + verified <= required);
ALTER TABLE offer
  ADD CONSTRAINT offer_state CHECK (state IN ('DRAFT','SUBMITTED','RETURNED','REJECTED','ACTIVE','PAUSED','WITHDRAWN','EXPIRED')),
  ADD CONSTRAINT offer_window CHECK (window_end >= window_start),
  ADD CONSTRAINT offer_author_is_not_endorser CHECK (endorser_id <> author_id);
ALTER TABLE offer_item
  ADD CONSTRAINT offer_item_quantities CHECK (capacity > 0 AND minimum_per_need > 0 AND (maximum_per_need IS NULL OR maximum_per_need >= minimum_per_need)),
  ADD CONSTRAINT offer_item_earmarking CHECK (earmarking BETWEEN 1 AND 4),
  ADD CONSTRAINT offer_item_never_negative CHECK (free >= 0 AND held >= 0 AND committed >= 0 AND delivered >= 0 AND verified >= 0 AND lost >= 0),
  ADD CONSTRAINT offer_item_never_over CHECK (held + committed + delivered + verified + lost <= capacity);
ALTER TABLE commitment
  ADD CONSTRAINT commitment_state CHECK (state IN ('PLEDGED','COMMITTED','IN_DELIVERY','DELIVERED','VERIFIED','CLOSED','WITHDRAWN','DECLINED','LAPSED')),
  ADD CONSTRAINT commitment_quantities CHECK (quantity > 0 AND failed >= 0 AND delivered BETWEEN 0 AND quantity - failed AND verified BETWEEN 0 AND delivered),
  ADD CONSTRAINT commitment_window CHECK (deliver_by >= deliver_from),
  ADD CONSTRAINT commitment_signed_by_two CHECK (provider_signed_by_id <> program_signed_by_id),
  ADD CONSTRAINT commitment_counted_when_both_signed CHECK (
    state IN ('PLEDGED','WITHDRAWN','DECLINED','LAPSED') OR (provider_signed_at IS NOT NULL AND program_signed_at IS NOT NULL AND committed_at IS NOT NULL));
ALTER TABLE tranche
  ADD CONSTRAINT tranche_state CHECK (state IN ('PLANNED','DISPATCHED','RECEIVED','ACCEPTED','PARTLY_ACCEPTED','RETURNED')),
  ADD CONSTRAINT tranche_quantities CHECK (quantity > 0 AND received_quantity BETWEEN 0 AND quantity AND accepted_quantity BETWEEN 0 AND received_quantity);
ALTER TABLE verification
  ADD CONSTRAINT verification_state CHECK (state IN ('REQUESTED','ASSIGNED','PASSED','PASSED_WITH_ISSUES','FAILED')),
  ADD CONSTRAINT verification_cause CHECK (cause IN ('SAMPLE','VALUE','REQUEST')),
  ADD CONSTRAINT verification_quantities CHECK (quantity > 0 AND passed_quantity BETWEEN 0 AND quantity);
ALTER TABLE match
  ADD CONSTRAINT match_state CHECK (state IN ('PROPOSED','AGREED','DECLINED','LAPSED','SUPERSEDED')),
  ADD CONSTRAINT match_source CHECK (source IN ('SYSTEM','PROVIDER','PROGRAM','DESK')),
  ADD CONSTRAINT match_quantity CHECK (quantity > 0 AND score BETWEEN 0 AND 1000);
ALTER TABLE allocation_round
  ADD CONSTRAINT allocation_round_state CHECK (state IN ('DRAFT','QUEUED','RUNNING','DONE','CANCELLED','FAILED'));
ALTER TABLE suggestion_answer
  ADD CONSTRAINT suggestion_answer_word CHECK (answer IN ('ACCEPTED','DECLINED','SNOOZED'));
CREATE UNIQUE INDEX matching_policy_version ON matching_policy (coalesce(province_id, ''), version);
CREATE UNIQUE INDEX verification_one_open ON verification (commitment_id) WHERE state IN ('REQUESTED','ASSIGNED');

-- Author, approver, acceptor and verifier of one thing are different people.
CREATE FUNCTION verifier_has_no_part() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.verifier_id IS NOT NULL AND EXISTS (
    SELECT 1 FROM commitment c JOIN need n ON n.id = c.need_id LEFT JOIN tranche t ON t.commitment_id = c.id
    WHERE c.id = NEW.commitment_id
      AND NEW.verifier_id IN (n.author_id, n.approver_id, c.pledged_by_id, c.provider_signed_by_id, c.program_signed_by_id,
                              t.dispatched_by_id, t.received_by_id, t.accepted_by_id)
  ) THEN
    RAISE EXCEPTION 'the verifier took part in what is verified' USING ERRCODE = '23514', CONSTRAINT = 'verification_three_people';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER verification_three_people BEFORE INSERT OR UPDATE OF verifier_id ON verification
  FOR EACH ROW EXECUTE FUNCTION verifier_has_no_part();

CREATE FUNCTION acceptor_is_not_author() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.accepted_by_id IS NOT NULL AND EXISTS (
    SELECT 1 FROM commitment c JOIN need n ON n.id = c.need_id WHERE c.id = NEW.commitment_id AND n.author_id = NEW.accepted_by_id
  ) THEN
    RAISE EXCEPTION 'the author of a need cannot accept its delivery' USING ERRCODE = '23514', CONSTRAINT = 'tranche_three_people';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER tranche_three_people BEFORE INSERT OR UPDATE OF accepted_by_id ON tranche
  FOR EACH ROW EXECUTE FUNCTION acceptor_is_not_author();

-- Only what was never more than a plan may be removed: an item the ledger does not know, a delivery not yet on its way.
CREATE FUNCTION only_plans_are_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'tranche' THEN
    IF OLD.state = 'PLANNED' THEN RETURN OLD; END IF;
  ELSIF NOT EXISTS (SELECT 1 FROM ledger_posting p WHERE p.item_id = OLD.id) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'this % is on record', TG_TABLE_NAME USING ERRCODE = '23514', CONSTRAINT = TG_TABLE_NAME || '_on_record';
END $$;
CREATE TRIGGER need_item_on_record BEFORE DELETE ON need_item FOR EACH ROW EXECUTE FUNCTION only_plans_are_removed();
CREATE TRIGGER offer_item_on_record BEFORE DELETE ON offer_item FOR EACH ROW EXECUTE FUNCTION only_plans_are_removed();
CREATE TRIGGER tranche_on_record BEFORE DELETE ON tranche FOR EACH ROW EXECUTE FUNCTION only_plans_are_removed();

-- The postings of an entry sum to zero for each item, checked when the transaction commits.
CREATE FUNCTION postings_sum_to_zero() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM ledger_posting WHERE entry_id = NEW.entry_id GROUP BY item_id HAVING sum(delta) <> 0) THEN
    RAISE EXCEPTION 'ledger entry % does not balance', NEW.entry_id USING ERRCODE = '23514', CONSTRAINT = 'ledger_posting_zero_sum';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER ledger_posting_zero_sum AFTER INSERT ON ledger_posting
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION postings_sum_to_zero();
ALTER TABLE ledger_posting ADD CONSTRAINT ledger_posting_side CHECK (side IN ('NEED','OFFER')),
  ADD CONSTRAINT ledger_posting_moves CHECK (delta <> 0);
ALTER TABLE ledger_entry ADD CONSTRAINT ledger_entry_quantity CHECK (quantity > 0);

-- Append one entry: moves the projections of both items by its postings (refusing what is not there), links it to its
-- chain under the lock of the chain's head, and keeps the need's sums and coverage. Returns the side that had not enough,
-- with what there was, or nothing when the entry was written.
CREATE FUNCTION append_ledger_entry(entry jsonb) RETURNS TABLE (short_side text, short_item uuid, available bigint)
LANGUAGE plpgsql AS $$
DECLARE
  head ledger_head%ROWTYPE;
  chain uuid := (entry->>'chainId')::uuid;
  need_key uuid := (entry->>'needId')::uuid;
  need_item_key uuid := (entry->>'needItemId')::uuid;
  offer_item_key uuid := (entry->>'offerItemId')::uuid;
  d jsonb; -- what the postings move: {"NEED": {"open": -5, "held": 5}, "OFFER": {...}}
  entry_text text;
  entry_hash bytea;
BEGIN
  SELECT jsonb_object_agg(moved.side, moved.accounts) INTO d FROM (
    SELECT p.value->>'side' AS side, jsonb_object_agg(p.value->>'account', (p.value->>'delta')::bigint) AS accounts
    FROM jsonb_array_elements(entry->'postings') AS p GROUP BY 1) moved;
  -- every writer locks in one order: the need, the head of its chain, the need item, the offer item
  PERFORM 1 FROM need n WHERE n.id = need_key FOR NO KEY UPDATE;
  INSERT INTO ledger_head (chain_id, length, last_hash) VALUES (chain, 0, decode(repeat('0', 64), 'hex')) ON CONFLICT DO NOTHING;
  SELECT * INTO head FROM ledger_head h WHERE h.chain_id = chain FOR UPDATE;

  IF need_item_key IS NOT NULL THEN
    UPDATE need_item i SET
      open = open + coalesce((d->'NEED'->>'open')::bigint, 0),
      held = held + coalesce((d->'NEED'->>'held')::bigint, 0),
      committed = committed + coalesce((d->'NEED'->>'committed')::bigint, 0),
      delivered = delivered + coalesce((d->'NEED'->>'delivered')::bigint, 0),
      verified = verified + coalesce((d->'NEED'->>'verified')::bigint, 0)
    WHERE i.id = need_item_key
      AND open + coalesce((d->'NEED'->>'open')::bigint, 0) >= 0
      AND held + coalesce((d->'NEED'->>'held')::bigint, 0) >= 0
      AND committed + coalesce((d->'NEED'->>'committed')::bigint, 0) >= 0
      AND delivered + coalesce((d->'NEED'->>'delivered')::bigint, 0) >= 0
      AND verified + coalesce((d->'NEED'->>'verified')::bigint, 0) >= 0;
    IF NOT FOUND THEN
      RETURN QUERY SELECT 'NEED'::text, i.id, i.open FROM need_item i WHERE i.id = need_item_key;
      RETURN;
    END IF;
  END IF;

  IF offer_item_key IS NOT NULL THEN
    UPDATE offer_item i SET
      free = free + coalesce((d->'OFFER'->>'free')::bigint, 0),
      held = held + coalesce((d->'OFFER'->>'held')::bigint, 0),
      committed = committed + coalesce((d->'OFFER'->>'committed')::bigint, 0),
      delivered = delivered + coalesce((d->'OFFER'->>'delivered')::bigint, 0),
      verified = verified + coalesce((d->'OFFER'->>'verified')::bigint, 0),
      lost = lost + coalesce((d->'OFFER'->>'lost')::bigint, 0)
    WHERE i.id = offer_item_key
      AND free + coalesce((d->'OFFER'->>'free')::bigint, 0) >= 0
      AND held + coalesce((d->'OFFER'->>'held')::bigint, 0) >= 0
      AND committed + coalesce((d->'OFFER'->>'committed')::bigint, 0) >= 0
      AND delivered + coalesce((d->'OFFER'->>'delivered')::bigint, 0) >= 0
      AND verified + coalesce((d->'OFFER'->>'verified')::bigint, 0) >= 0
      AND lost + coalesce((d->'OFFER'->>'lost')::bigint, 0) >= 0;
    IF NOT FOUND THEN
      RETURN QUERY SELECT 'OFFER'::text, i.id, i.free FROM offer_item i WHERE i.id = offer_item_key;
      RETURN;
    END IF;
  END IF;

  -- only under the lock is the place in the chain known; domain/hash-chain.ts leaves it 0
  entry_text := replace(entry->>'canonical', E'\nsequence:1:0\n',
    E'\nsequence:' || length((head.length + 1)::text) || ':' || (head.length + 1) || E'\n');
  entry_hash := sha256(convert_to((entry->>'hashVersion') || E'\n' || encode(head.last_hash, 'hex') || E'\n' || entry_text, 'UTF8'));
  INSERT INTO ledger_entry (id, chain_id, chain_position, kind, need_id, need_item_id, offer_item_id, commitment_id, tranche_id,
    province_id, quantity, at, actor_membership_id, hash_version, canonical, previous_hash, hash)
  VALUES ((entry->>'id')::uuid, chain, head.length + 1, entry->>'kind', need_key, need_item_key, offer_item_key,
    (entry->>'commitmentId')::uuid, (entry->>'trancheId')::uuid, entry->>'provinceId',
    (entry->>'quantity')::bigint, (entry->>'at')::timestamptz, (entry->>'actorMembershipId')::uuid,
    (entry->>'hashVersion')::int, entry_text, head.last_hash, entry_hash);
  INSERT INTO ledger_posting (entry_id, position, side, item_id, account, delta)
  SELECT (entry->>'id')::uuid, p.ordinality::int, p.value->>'side', (p.value->>'itemId')::uuid, p.value->>'account', (p.value->>'delta')::bigint
  FROM jsonb_array_elements(entry->'postings') WITH ORDINALITY AS p;
  UPDATE ledger_head h SET length = head.length + 1, last_hash = entry_hash WHERE h.chain_id = chain;

  IF need_key IS NOT NULL THEN
    PERFORM refresh_need_sums(need_key);
  END IF;
END $$;

-- A pledge in one call: claims its idempotency key, makes sure under lock that the need is still asked for and the offer
-- still stands, makes the one-off offer of a direct pledge, appends to the ledger, writes the commitment and the deed.
-- Returns what stood in the way (the caller rolls back), or nothing when the pledge was made:
--   MADE thing: the key was used for this before; KEY: it was used for something else;
--   NEED_STATE, OFFER_STATE state: not pledgeable any more; NEED, OFFER thing available: not enough left.
CREATE FUNCTION make_pledge(pledge jsonb) RETURNS TABLE (obstacle text, thing uuid, available bigint, state text)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  claim jsonb := pledge->'key'; -- null when another action (a match) makes the pledge under its own key
  c commitment%ROWTYPE := jsonb_populate_record(NULL::commitment, pledge->'commitment');
  o offer%ROWTYPE := jsonb_populate_record(NULL::offer, pledge->'oneOffOffer');
  oi offer_item%ROWTYPE := jsonb_populate_record(NULL::offer_item, pledge->'oneOffItem');
  deed audit_event%ROWTYPE := jsonb_populate_record(NULL::audit_event, pledge->'deed');
  found_state text;
  entry jsonb;
  short record;
BEGIN
  IF claim IS NOT NULL THEN
    INSERT INTO idempotency_key (membership_id, key, action, request_hash, result_id)
    VALUES ((claim->>'membershipId')::uuid, claim->>'key', claim->>'action', decode(claim->>'requestHash', 'hex'), c.id)
    ON CONFLICT DO NOTHING;
    IF NOT FOUND THEN
      RETURN QUERY SELECT CASE WHEN k.request_hash = decode(claim->>'requestHash', 'hex') THEN 'MADE' ELSE 'KEY' END,
        k.result_id, NULL::bigint, NULL::text
      FROM idempotency_key k WHERE k.membership_id = (claim->>'membershipId')::uuid AND k.key = claim->>'key';
      RETURN;
    END IF;
  END IF;

  SELECT n.state INTO found_state FROM need n WHERE n.id = c.need_id FOR NO KEY UPDATE;
  IF found_state IS DISTINCT FROM 'PUBLISHED' THEN
    RETURN QUERY SELECT 'NEED_STATE', c.need_id, NULL::bigint, found_state;
    RETURN;
  END IF;
  IF o.id IS NULL THEN
    SELECT f.state INTO found_state FROM offer f WHERE f.id = c.offer_id FOR SHARE;
    IF found_state IS DISTINCT FROM 'ACTIVE' THEN
      RETURN QUERY SELECT 'OFFER_STATE', c.offer_id, NULL::bigint, found_state;
      RETURN;
    END IF;
  ELSE
    o.code := new_public_code(pledge->>'codePrefix');
    INSERT INTO offer SELECT o.*;
    INSERT INTO offer_item SELECT oi.*;
  END IF;

  FOR entry IN SELECT e FROM jsonb_array_elements(pledge->'entries') AS e LOOP
    SELECT * INTO short FROM append_ledger_entry(entry);
    IF FOUND THEN
      RETURN QUERY SELECT short.short_side::text, short.short_item::uuid, short.available::bigint, NULL::text;
      RETURN;
    END IF;
  END LOOP;
  c.code := new_public_code(pledge->>'codePrefix');
  INSERT INTO commitment SELECT c.*;
  INSERT INTO audit_event SELECT deed.*;
END $$;

-- The next public code behind a prefix such as AS-1405-: the number has five digits, more when there are more.
CREATE FUNCTION new_public_code(prefix text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE number text := nextval('public_code_number')::text;
BEGIN
  RETURN prefix || lpad(number, greatest(5, length(number)), '0');
END $$;

-- A need's sums and coverage are the sums of its items: the same rule as domain/coverage.ts.
CREATE FUNCTION refresh_need_sums(need_key uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE need n SET
    required_value = s.required, open_value = s.open, held_value = s.held, committed_value = s.committed,
    delivered_value = s.delivered, verified_value = s.verified,
    open_item_count = s.open_items,
    -- by value; by quantity where nothing has a price (jobs, for example)
    counted_share = CASE WHEN s.required > 0 THEN ((s.committed + s.delivered + s.verified) * 10000 / s.required)::int
      ELSE (s.counted * 10000 / s.asked)::int END,
    coverage = CASE
      WHEN s.counted = 0 THEN 'NONE'
      WHEN s.all_verified THEN 'VERIFIED'
      WHEN s.all_delivered THEN 'DELIVERED'
      WHEN s.all_counted THEN 'COVERED'
      ELSE 'PARTIAL' END,
    updated_at = now()
  FROM (
    SELECT sum(required::numeric * unit_price) AS required, sum(open::numeric * unit_price) AS open,
      sum(held::numeric * unit_price) AS held, sum(committed::numeric * unit_price) AS committed,
      sum(delivered::numeric * unit_price) AS delivered, sum(verified::numeric * unit_price) AS verified,
      sum(committed + delivered + verified) AS counted, sum(required) AS asked, count(*) FILTER (WHERE open > 0)::int AS open_items,
      bool_and(verified >= required) AS all_verified, bool_and(delivered + verified >= required) AS all_delivered,
      bool_and(committed + delivered + verified >= required) AS all_counted
    FROM need_item WHERE need_id = need_key
  ) s
  WHERE n.id = need_key;
END $$;

-- Live signals: what changed, never its content. The server fans them out to those who may see the thing.
CREATE FUNCTION signal_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('hamyari_changes', json_build_object('noun', NEW.noun, 'id', NEW.noun_id)::text);
  RETURN NULL;
END $$;
CREATE TRIGGER audit_event_signals AFTER INSERT ON audit_event FOR EACH ROW EXECUTE FUNCTION signal_change();
-- A deed on a commitment moves its need's numbers too: whoever watches the need hears of it by the ledger.
CREATE FUNCTION signal_need() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('hamyari_changes', json_build_object('noun', 'Need', 'id', NEW.need_id)::text);
  RETURN NULL;
END $$;
CREATE TRIGGER ledger_entry_signals AFTER INSERT ON ledger_entry FOR EACH ROW WHEN (NEW.need_id IS NOT NULL) EXECUTE FUNCTION signal_need();

-- Searching and listing.
CREATE INDEX need_norm_trgm ON need USING gin (norm gin_trgm_ops);
CREATE INDEX need_compact_trgm ON need USING gin (compact gin_trgm_ops);
CREATE INDEX offer_norm_trgm ON offer USING gin (norm gin_trgm_ops);
CREATE INDEX offer_compact_trgm ON offer USING gin (compact gin_trgm_ops);
CREATE INDEX organization_norm_trgm ON organization USING gin (norm gin_trgm_ops);
CREATE INDEX organization_compact_trgm ON organization USING gin (compact gin_trgm_ops);
CREATE INDEX need_public_deadline ON need (window_end, id) WHERE state IN ('PUBLISHED','PAUSED','EXPIRED','CLOSED');
CREATE INDEX need_public_newest ON need (published_at DESC, id DESC) WHERE state IN ('PUBLISHED','PAUSED','EXPIRED','CLOSED');
CREATE INDEX need_public_severity ON need ((-severity), window_end, id) WHERE state IN ('PUBLISHED','PAUSED','EXPIRED','CLOSED');
CREATE INDEX need_public_share ON need ((-counted_share), id) WHERE state IN ('PUBLISHED','PAUSED','EXPIRED','CLOSED');
CREATE INDEX need_public_county ON need (county_id, window_end, id) WHERE state IN ('PUBLISHED','PAUSED','EXPIRED','CLOSED');
CREATE INDEX need_public_province ON need (province_id, window_end, id) WHERE state IN ('PUBLISHED','PAUSED','EXPIRED','CLOSED');
CREATE INDEX need_public_group ON need (target_group_id, window_end, id) WHERE state IN ('PUBLISHED','PAUSED','EXPIRED','CLOSED');
-- A summary, not an index of rows: only so can a pledge, which changes a need's sums and nothing that is searched, stay in
-- its page and leave every other index of the need alone.
CREATE INDEX need_changed ON need USING brin (updated_at) WITH (pages_per_range = 4, autosummarize = on);
ALTER TABLE need SET (fillfactor = 80);
CREATE INDEX need_waiting ON need (province_id, state, submitted_at) WHERE state IN ('DRAFT','SUBMITTED','RETURNED');
CREATE INDEX commitment_hold ON commitment (hold_until) WHERE state = 'PLEDGED';
CREATE INDEX offer_item_free ON offer_item (commodity_id, id) WHERE free > 0;
CREATE INDEX need_item_open ON need_item (commodity_id, province_id, id) WHERE open > 0;
CREATE INDEX match_open ON match (need_item_id, offer_item_id) WHERE state = 'PROPOSED';
CREATE INDEX need_public_cell ON need (county_id, target_group_id) WHERE state IN ('PUBLISHED','PAUSED','EXPIRED','CLOSED');

-- The application's role: it may do its work, and has no right to change or remove what is written once.
DO $$ BEGIN CREATE ROLE hamyari_app NOLOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
DO $$ BEGIN EXECUTE format('GRANT hamyari_app TO %I', current_user); END $$;
GRANT USAGE ON SCHEMA public TO hamyari_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO hamyari_app;
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO hamyari_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO hamyari_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO hamyari_app;
REVOKE UPDATE, DELETE, TRUNCATE ON ledger_entry, ledger_posting, ledger_root, audit_event, matching_policy, organization_verification FROM hamyari_app;
REVOKE DELETE, TRUNCATE ON ledger_head FROM hamyari_app;
REVOKE TRUNCATE ON need_item, offer_item, tranche FROM hamyari_app;
REVOKE DELETE, TRUNCATE ON need, offer, commitment, verification, organization, program, person FROM hamyari_app;
REVOKE ALL ON _prisma_migrations FROM hamyari_app;
GRANT SELECT ON _prisma_migrations TO hamyari_app;
