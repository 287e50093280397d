-- From COMMITTED on, both sides have signed; a pledge is never counted.
SELECT id, state FROM commitment
WHERE (state IN ('COMMITTED','IN_DELIVERY','DELIVERED','VERIFIED','CLOSED')) <> (provider_signed_at IS NOT NULL AND program_signed_at IS NOT NULL AND committed_at IS NOT NULL);
