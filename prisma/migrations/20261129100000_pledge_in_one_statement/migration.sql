-- A pledge is one statement that writes everything or fails: it needs no BEGIN and COMMIT around it. And an entry costs less:
-- a chain's head is made only when it is missing, and what an entry moves is read once.

DROP FUNCTION make_pledge(jsonb);

-- Claims the idempotency key of a pledge, makes sure under lock that the need is still asked for and the offer still stands,
-- makes the one-off offer of a direct pledge, appends to the ledger, writes the commitment and the deed. Answers the id of the
-- commitment; that of the first call when the key was used for the same before. What stands in the way fails with HM001,
-- and its detail says what:
--   KEY: the key was used for something else; NEED_STATE, OFFER_STATE thing: not pledgeable any more;
--   NEED, OFFER thing available: not enough left.
CREATE FUNCTION make_pledge(pledge jsonb) RETURNS uuid LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  claim jsonb := pledge->'key'; -- null when another action (a match) makes the pledge under its own key
  c commitment%ROWTYPE := jsonb_populate_record(NULL::commitment, pledge->'commitment');
  o offer%ROWTYPE;
  before idempotency_key%ROWTYPE;
  found_state text;
  entry jsonb;
  short record;
BEGIN
  IF claim IS NOT NULL THEN
    INSERT INTO idempotency_key (membership_id, key, action, request_hash, result_id)
    VALUES ((claim->>'membershipId')::uuid, claim->>'key', claim->>'action', decode(claim->>'requestHash', 'hex'), c.id)
    ON CONFLICT DO NOTHING;
    IF NOT FOUND THEN
      SELECT * INTO before FROM idempotency_key k WHERE k.membership_id = (claim->>'membershipId')::uuid AND k.key = claim->>'key';
      IF before.request_hash = decode(claim->>'requestHash', 'hex') THEN RETURN before.result_id; END IF;
      PERFORM stand_in_the_way('KEY', NULL, NULL);
    END IF;
  END IF;

  SELECT n.state INTO found_state FROM need n WHERE n.id = c.need_id FOR NO KEY UPDATE;
  IF found_state IS DISTINCT FROM 'PUBLISHED' THEN PERFORM stand_in_the_way('NEED_STATE', c.need_id, NULL); END IF;
  IF pledge ? 'oneOffOffer' THEN
    o := jsonb_populate_record(NULL::offer, pledge->'oneOffOffer');
    o.code := new_public_code(pledge->>'codePrefix');
    INSERT INTO offer SELECT o.*;
    INSERT INTO offer_item SELECT * FROM jsonb_populate_record(NULL::offer_item, pledge->'oneOffItem');
  ELSE
    SELECT f.state INTO found_state FROM offer f WHERE f.id = c.offer_id FOR SHARE;
    IF found_state IS DISTINCT FROM 'ACTIVE' THEN PERFORM stand_in_the_way('OFFER_STATE', c.offer_id, NULL); END IF;
  END IF;

  FOR entry IN SELECT e FROM jsonb_array_elements(pledge->'entries') AS e LOOP
    SELECT * INTO short FROM append_ledger_entry(entry);
    IF FOUND THEN PERFORM stand_in_the_way(short.short_side, short.short_item, short.available); END IF;
  END LOOP;
  c.code := new_public_code(pledge->>'codePrefix');
  INSERT INTO commitment SELECT c.*;
  INSERT INTO audit_event SELECT * FROM jsonb_populate_record(NULL::audit_event, pledge->'deed');
  RETURN c.id;
END $$;

CREATE FUNCTION stand_in_the_way(obstacle text, thing uuid, available bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a pledge cannot be made: %', obstacle USING ERRCODE = 'HM001',
    DETAIL = jsonb_build_object('obstacle', obstacle, 'thing', thing, 'available', available::text);
END $$;

CREATE OR REPLACE FUNCTION append_ledger_entry(entry jsonb) RETURNS TABLE (short_side text, short_item uuid, available bigint)
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
  SELECT * INTO head FROM ledger_head h WHERE h.chain_id = chain FOR UPDATE;
  IF NOT FOUND THEN
    INSERT INTO ledger_head (chain_id, length, last_hash) VALUES (chain, 0, decode(repeat('0', 64), 'hex')) ON CONFLICT DO NOTHING;
    SELECT * INTO head FROM ledger_head h WHERE h.chain_id = chain FOR UPDATE;
  END IF;

  IF need_item_key IS NOT NULL THEN
    UPDATE need_item i SET open = i.open + coalesce(m.open, 0), held = i.held + coalesce(m.held, 0),
      committed = i.committed + coalesce(m.committed, 0), delivered = i.delivered + coalesce(m.delivered, 0),
      verified = i.verified + coalesce(m.verified, 0)
    FROM jsonb_to_record(coalesce(d->'NEED', '{}')) AS m (open bigint, held bigint, committed bigint, delivered bigint, verified bigint)
    WHERE i.id = need_item_key AND i.open + coalesce(m.open, 0) >= 0 AND i.held + coalesce(m.held, 0) >= 0
      AND i.committed + coalesce(m.committed, 0) >= 0 AND i.delivered + coalesce(m.delivered, 0) >= 0 AND i.verified + coalesce(m.verified, 0) >= 0;
    IF NOT FOUND THEN
      RETURN QUERY SELECT 'NEED'::text, i.id, i.open FROM need_item i WHERE i.id = need_item_key;
      RETURN;
    END IF;
  END IF;

  IF offer_item_key IS NOT NULL THEN
    UPDATE offer_item i SET free = i.free + coalesce(m.free, 0), held = i.held + coalesce(m.held, 0),
      committed = i.committed + coalesce(m.committed, 0), delivered = i.delivered + coalesce(m.delivered, 0),
      verified = i.verified + coalesce(m.verified, 0), lost = i.lost + coalesce(m.lost, 0)
    FROM jsonb_to_record(coalesce(d->'OFFER', '{}')) AS m (free bigint, held bigint, committed bigint, delivered bigint, verified bigint, lost bigint)
    WHERE i.id = offer_item_key AND i.free + coalesce(m.free, 0) >= 0 AND i.held + coalesce(m.held, 0) >= 0
      AND i.committed + coalesce(m.committed, 0) >= 0 AND i.delivered + coalesce(m.delivered, 0) >= 0
      AND i.verified + coalesce(m.verified, 0) >= 0 AND i.lost + coalesce(m.lost, 0) >= 0;
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
