-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "commodity" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name_fa" TEXT NOT NULL,
    "name_azb" TEXT,
    "name_en" TEXT NOT NULL,
    "unit_fa" TEXT NOT NULL,
    "unit_azb" TEXT,
    "unit_en" TEXT NOT NULL,
    "sdg_target_ids" TEXT[],
    "sample" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "commodity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commodity_price" (
    "id" UUID NOT NULL,
    "commodity_id" UUID NOT NULL,
    "price" BIGINT NOT NULL,
    "valid_from" DATE NOT NULL,
    "source" TEXT NOT NULL,
    "sample" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "commodity_price_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commodity_substitute" (
    "commodity_id" UUID NOT NULL,
    "substitute_id" UUID NOT NULL,

    CONSTRAINT "commodity_substitute_pkey" PRIMARY KEY ("commodity_id","substitute_id")
);

-- CreateTable
CREATE TABLE "commitment" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "need_id" UUID NOT NULL,
    "need_item_id" UUID NOT NULL,
    "offer_id" UUID NOT NULL,
    "offer_item_id" UUID NOT NULL,
    "provider_organization_id" UUID NOT NULL,
    "program_organization_id" UUID NOT NULL,
    "province_id" TEXT NOT NULL,
    "county_id" TEXT NOT NULL,
    "commodity_id" UUID NOT NULL,
    "quantity" BIGINT NOT NULL,
    "unit_price" BIGINT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'PLEDGED',
    "conditions" TEXT NOT NULL DEFAULT '',
    "deliver_from" DATE NOT NULL,
    "deliver_by" DATE NOT NULL,
    "hold_until" TIMESTAMPTZ(3) NOT NULL,
    "pledged_by_id" UUID NOT NULL,
    "pledged_at" TIMESTAMPTZ(3) NOT NULL,
    "provider_signed_by_id" UUID,
    "provider_signed_at" TIMESTAMPTZ(3),
    "program_signed_by_id" UUID,
    "program_signed_at" TIMESTAMPTZ(3),
    "committed_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "reason" TEXT,
    "delivered" BIGINT NOT NULL DEFAULT 0,
    "verified" BIGINT NOT NULL DEFAULT 0,
    "failed" BIGINT NOT NULL DEFAULT 0,
    "match_id" UUID,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "commitment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tranche" (
    "id" UUID NOT NULL,
    "commitment_id" UUID NOT NULL,
    "province_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "quantity" BIGINT NOT NULL,
    "due_on" DATE NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'PLANNED',
    "bank_reference" TEXT,
    "dispatch_note" TEXT NOT NULL DEFAULT '',
    "dispatched_by_id" UUID,
    "dispatched_at" TIMESTAMPTZ(3),
    "received_quantity" BIGINT,
    "received_by_id" UUID,
    "received_at" TIMESTAMPTZ(3),
    "accepted_quantity" BIGINT,
    "accepted_by_id" UUID,
    "accepted_at" TIMESTAMPTZ(3),
    "reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "tranche_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" UUID NOT NULL,
    "commitment_id" UUID NOT NULL,
    "province_id" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'REQUESTED',
    "cause" TEXT NOT NULL,
    "quantity" BIGINT NOT NULL,
    "passed_quantity" BIGINT,
    "requested_by_id" UUID,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "verifier_id" UUID,
    "assigned_by_id" UUID,
    "assigned_at" TIMESTAMPTZ(3),
    "due_on" DATE NOT NULL,
    "decided_at" TIMESTAMPTZ(3),
    "findings" TEXT NOT NULL DEFAULT '',
    "reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft" (
    "id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "form" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "display_name" TEXT NOT NULL,
    "password_hash" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'fa',
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "suspended_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "province_id" TEXT,
    "county_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "person_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "user_agent" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "stepped_up_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_token" (
    "id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "person_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "reads_schema" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "one_time_link" (
    "id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "person_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "one_time_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "ledger_entry" (
    "id" UUID NOT NULL,
    "chain_id" UUID NOT NULL,
    "chain_position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "need_id" UUID,
    "need_item_id" UUID,
    "offer_item_id" UUID,
    "commitment_id" UUID,
    "tranche_id" UUID,
    "province_id" TEXT,
    "quantity" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_membership_id" UUID,
    "hash_version" INTEGER NOT NULL,
    "canonical" TEXT NOT NULL,
    "previous_hash" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "ledger_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ledger_posting" (
    "entry_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "side" TEXT NOT NULL,
    "item_id" UUID NOT NULL,
    "account" TEXT NOT NULL,
    "delta" BIGINT NOT NULL,

    CONSTRAINT "ledger_posting_pkey" PRIMARY KEY ("entry_id","position")
);

-- CreateTable
CREATE TABLE "ledger_head" (
    "chain_id" UUID NOT NULL,
    "length" INTEGER NOT NULL,
    "last_hash" BYTEA NOT NULL,

    CONSTRAINT "ledger_head_pkey" PRIMARY KEY ("chain_id")
);

-- CreateTable
CREATE TABLE "ledger_root" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "chains" INTEGER NOT NULL,
    "root" BYTEA NOT NULL,

    CONSTRAINT "ledger_root_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "person_id" UUID,
    "membership_id" UUID,
    "action" TEXT NOT NULL,
    "noun" TEXT NOT NULL,
    "noun_id" UUID NOT NULL,
    "province_id" TEXT,
    "facts" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "membership_id" UUID NOT NULL,
    "key" VARCHAR(255) NOT NULL,
    "action" TEXT NOT NULL,
    "request_hash" BYTEA NOT NULL,
    "result_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("membership_id","key")
);

-- CreateTable
CREATE TABLE "matching_policy" (
    "id" UUID NOT NULL,
    "province_id" TEXT,
    "version" INTEGER NOT NULL,
    "weights" JSONB NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "matching_policy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "allocation_round" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "province_id" TEXT,
    "organization_id" UUID NOT NULL,
    "scope" JSONB NOT NULL,
    "policy_id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'DRAFT',
    "progress" INTEGER NOT NULL DEFAULT 0,
    "step" TEXT NOT NULL DEFAULT '',
    "opened_by_id" UUID NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "input_hash" TEXT,
    "output_hash" TEXT,
    "solver_version" TEXT,
    "objective" BIGINT,
    "summary" JSONB,
    "failure" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "allocation_round_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "round_outcome" (
    "round_id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "reason_code" TEXT,
    "facts" JSONB NOT NULL,
    "shadow_price" BIGINT,

    CONSTRAINT "round_outcome_pkey" PRIMARY KEY ("round_id","subject","subject_id")
);

-- CreateTable
CREATE TABLE "match" (
    "id" UUID NOT NULL,
    "round_id" UUID,
    "need_item_id" UUID NOT NULL,
    "offer_item_id" UUID NOT NULL,
    "need_id" UUID NOT NULL,
    "offer_id" UUID NOT NULL,
    "province_id" TEXT NOT NULL,
    "provider_organization_id" UUID NOT NULL,
    "program_organization_id" UUID NOT NULL,
    "quantity" BIGINT NOT NULL,
    "score" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'PROPOSED',
    "explanation" JSONB NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "hold_until" TIMESTAMPTZ(3) NOT NULL,
    "provider_accepted_by_id" UUID,
    "provider_accepted_at" TIMESTAMPTZ(3),
    "program_accepted_by_id" UUID,
    "program_accepted_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "decline_code" TEXT,
    "reason" TEXT,
    "override_cost" BIGINT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "match_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "suggestion_answer" (
    "id" UUID NOT NULL,
    "need_item_id" UUID NOT NULL,
    "offer_item_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "province_id" TEXT,
    "answer" TEXT NOT NULL,
    "decline_code" TEXT,
    "reason" TEXT,
    "snoozed_until" DATE,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "suggestion_answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saved_search" (
    "id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "filter" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_search_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search_alert" (
    "saved_search_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3),

    CONSTRAINT "search_alert_pkey" PRIMARY KEY ("saved_search_id","subject_id")
);

-- CreateTable
CREATE TABLE "triangle_snapshot" (
    "day" DATE NOT NULL,
    "scope" TEXT NOT NULL,
    "scope_id" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "figures" JSONB NOT NULL,

    CONSTRAINT "triangle_snapshot_pkey" PRIMARY KEY ("day","scope","scope_id","stage")
);

-- CreateTable
CREATE TABLE "need" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "program_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "province_id" TEXT NOT NULL,
    "county_id" TEXT NOT NULL,
    "target_group_id" TEXT NOT NULL,
    "domain_id" TEXT NOT NULL,
    "title_fa" TEXT NOT NULL,
    "title_azb" TEXT,
    "title_en" TEXT,
    "story_fa" TEXT NOT NULL,
    "story_azb" TEXT,
    "story_en" TEXT,
    "evidence_plan" TEXT NOT NULL,
    "intent" TEXT NOT NULL,
    "severity" INTEGER NOT NULL,
    "people_count" INTEGER,
    "window_start" DATE NOT NULL,
    "window_end" DATE NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'DRAFT',
    "reason" TEXT,
    "author_id" UUID NOT NULL,
    "approver_id" UUID,
    "submitted_at" TIMESTAMPTZ(3),
    "published_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "kinds" TEXT[],
    "item_count" INTEGER NOT NULL DEFAULT 0,
    "open_item_count" INTEGER NOT NULL DEFAULT 0,
    "coverage" TEXT NOT NULL DEFAULT 'NONE',
    "required_value" BIGINT NOT NULL DEFAULT 0,
    "open_value" BIGINT NOT NULL DEFAULT 0,
    "held_value" BIGINT NOT NULL DEFAULT 0,
    "committed_value" BIGINT NOT NULL DEFAULT 0,
    "delivered_value" BIGINT NOT NULL DEFAULT 0,
    "verified_value" BIGINT NOT NULL DEFAULT 0,
    "counted_share" INTEGER NOT NULL DEFAULT 0,
    "norm" TEXT NOT NULL DEFAULT '',
    "compact" TEXT NOT NULL DEFAULT '',
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "need_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "need_item" (
    "id" UUID NOT NULL,
    "need_id" UUID NOT NULL,
    "province_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "commodity_id" UUID NOT NULL,
    "required" BIGINT NOT NULL,
    "unit_price" BIGINT NOT NULL,
    "price_date" DATE NOT NULL,
    "minimum_lot" BIGINT NOT NULL DEFAULT 1,
    "note" TEXT NOT NULL DEFAULT '',
    "open" BIGINT NOT NULL DEFAULT 0,
    "held" BIGINT NOT NULL DEFAULT 0,
    "committed" BIGINT NOT NULL DEFAULT 0,
    "delivered" BIGINT NOT NULL DEFAULT 0,
    "verified" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "need_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "offer" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "organization_id" UUID NOT NULL,
    "province_id" TEXT,
    "title_fa" TEXT NOT NULL,
    "title_azb" TEXT,
    "title_en" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "window_start" DATE NOT NULL,
    "window_end" DATE NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'DRAFT',
    "direct" BOOLEAN NOT NULL DEFAULT false,
    "reason" TEXT,
    "author_id" UUID NOT NULL,
    "endorser_id" UUID,
    "submitted_at" TIMESTAMPTZ(3),
    "activated_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "kinds" TEXT[],
    "norm" TEXT NOT NULL DEFAULT '',
    "compact" TEXT NOT NULL DEFAULT '',
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "offer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "offer_item" (
    "id" UUID NOT NULL,
    "offer_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "commodity_id" UUID NOT NULL,
    "capacity" BIGINT NOT NULL,
    "minimum_per_need" BIGINT NOT NULL DEFAULT 1,
    "maximum_per_need" BIGINT,
    "province_ids" TEXT[],
    "county_ids" TEXT[],
    "target_group_ids" TEXT[],
    "domain_ids" TEXT[],
    "program_ids" UUID[],
    "earmarking" INTEGER NOT NULL DEFAULT 1,
    "free" BIGINT NOT NULL DEFAULT 0,
    "held" BIGINT NOT NULL DEFAULT 0,
    "committed" BIGINT NOT NULL DEFAULT 0,
    "delivered" BIGINT NOT NULL DEFAULT 0,
    "verified" BIGINT NOT NULL DEFAULT 0,
    "lost" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "offer_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organization" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name_fa" TEXT NOT NULL,
    "name_azb" TEXT,
    "name_en" TEXT,
    "about_fa" TEXT NOT NULL DEFAULT '',
    "about_en" TEXT,
    "legal_id" TEXT,
    "province_id" TEXT,
    "county_id" TEXT,
    "parent_id" UUID,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "verification_state" TEXT NOT NULL DEFAULT 'DRAFT',
    "verified_at" TIMESTAMPTZ(3),
    "verification_expires_at" TIMESTAMPTZ(3),
    "skeleton" TEXT NOT NULL,
    "norm" TEXT NOT NULL,
    "compact" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organization_verification" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT,
    "membership_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organization_verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "province" (
    "id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name_fa" TEXT NOT NULL,
    "name_azb" TEXT,
    "name_en" TEXT NOT NULL,
    "population" INTEGER,
    "tile_column" INTEGER NOT NULL,
    "tile_row" INTEGER NOT NULL,

    CONSTRAINT "province_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "county" (
    "id" TEXT NOT NULL,
    "province_id" TEXT NOT NULL,
    "name_fa" TEXT NOT NULL,
    "name_azb" TEXT,
    "name_en" TEXT NOT NULL,
    "population" INTEGER,
    "tile_column" INTEGER,
    "tile_row" INTEGER,
    "neighbour_ids" TEXT[],

    CONSTRAINT "county_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "target_group" (
    "id" TEXT NOT NULL,
    "name_fa" TEXT NOT NULL,
    "name_azb" TEXT,
    "name_en" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "target_group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "domain" (
    "id" TEXT NOT NULL,
    "name_fa" TEXT NOT NULL,
    "name_azb" TEXT,
    "name_en" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "domain_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sdg_target" (
    "id" TEXT NOT NULL,
    "name_fa" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,

    CONSTRAINT "sdg_target_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "eligible_people" (
    "county_id" TEXT NOT NULL,
    "target_group_id" TEXT NOT NULL,
    "province_id" TEXT NOT NULL,
    "people" INTEGER NOT NULL,
    "as_of" DATE NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "eligible_people_pkey" PRIMARY KEY ("county_id","target_group_id")
);

-- CreateTable
CREATE TABLE "holiday" (
    "day" DATE NOT NULL,
    "name_fa" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,

    CONSTRAINT "holiday_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "program" (
    "id" UUID NOT NULL,
    "parent_id" UUID,
    "level" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "organization_id" UUID NOT NULL,
    "province_id" TEXT,
    "county_id" TEXT,
    "domain_id" TEXT NOT NULL,
    "target_group_ids" TEXT[],
    "name_fa" TEXT NOT NULL,
    "name_azb" TEXT,
    "name_en" TEXT,
    "about_fa" TEXT NOT NULL DEFAULT '',
    "about_azb" TEXT,
    "about_en" TEXT,
    "starts_on" DATE,
    "ends_on" DATE,
    "compact" TEXT NOT NULL DEFAULT '',
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "program_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "commodity_code_key" ON "commodity"("code");

-- CreateIndex
CREATE UNIQUE INDEX "commodity_price_commodity_id_valid_from_key" ON "commodity_price"("commodity_id", "valid_from");

-- CreateIndex
CREATE UNIQUE INDEX "commitment_code_key" ON "commitment"("code");

-- CreateIndex
CREATE UNIQUE INDEX "commitment_match_id_key" ON "commitment"("match_id");

-- CreateIndex
CREATE INDEX "commitment_need_id_id_idx" ON "commitment"("need_id", "id");

-- CreateIndex
CREATE INDEX "commitment_offer_item_id_idx" ON "commitment"("offer_item_id");

-- CreateIndex
CREATE INDEX "commitment_need_item_id_idx" ON "commitment"("need_item_id");

-- CreateIndex
CREATE INDEX "commitment_provider_organization_id_state_id_idx" ON "commitment"("provider_organization_id", "state", "id");

-- CreateIndex
CREATE INDEX "commitment_program_organization_id_state_id_idx" ON "commitment"("program_organization_id", "state", "id");

-- CreateIndex
CREATE INDEX "tranche_province_id_state_due_on_idx" ON "tranche"("province_id", "state", "due_on");

-- CreateIndex
CREATE UNIQUE INDEX "tranche_commitment_id_position_key" ON "tranche"("commitment_id", "position");

-- CreateIndex
CREATE INDEX "verification_commitment_id_idx" ON "verification"("commitment_id");

-- CreateIndex
CREATE INDEX "verification_province_id_state_due_on_idx" ON "verification"("province_id", "state", "due_on");

-- CreateIndex
CREATE INDEX "verification_verifier_id_state_idx" ON "verification"("verifier_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "draft_membership_id_form_subject_key" ON "draft"("membership_id", "form", "subject");

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE INDEX "membership_person_id_idx" ON "membership"("person_id");

-- CreateIndex
CREATE INDEX "membership_organization_id_idx" ON "membership"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");

-- CreateIndex
CREATE INDEX "session_person_id_idx" ON "session"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_token_token_hash_key" ON "api_token"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "one_time_link_token_hash_key" ON "one_time_link"("token_hash");

-- CreateIndex
CREATE INDEX "ledger_entry_need_id_at_idx" ON "ledger_entry"("need_id", "at");

-- CreateIndex
CREATE INDEX "ledger_entry_commitment_id_idx" ON "ledger_entry"("commitment_id");

-- CreateIndex
CREATE INDEX "ledger_entry_need_item_id_idx" ON "ledger_entry"("need_item_id");

-- CreateIndex
CREATE INDEX "ledger_entry_offer_item_id_idx" ON "ledger_entry"("offer_item_id");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_entry_chain_id_chain_position_key" ON "ledger_entry"("chain_id", "chain_position");

-- CreateIndex
CREATE INDEX "ledger_posting_item_id_idx" ON "ledger_posting"("item_id");

-- CreateIndex
CREATE INDEX "audit_event_noun_noun_id_at_idx" ON "audit_event"("noun", "noun_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "allocation_round_code_key" ON "allocation_round"("code");

-- CreateIndex
CREATE INDEX "allocation_round_province_id_opened_at_idx" ON "allocation_round"("province_id", "opened_at");

-- CreateIndex
CREATE INDEX "match_need_id_state_idx" ON "match"("need_id", "state");

-- CreateIndex
CREATE INDEX "match_provider_organization_id_state_idx" ON "match"("provider_organization_id", "state");

-- CreateIndex
CREATE INDEX "match_round_id_idx" ON "match"("round_id");

-- CreateIndex
CREATE UNIQUE INDEX "suggestion_answer_need_item_id_offer_item_id_organization_i_key" ON "suggestion_answer"("need_item_id", "offer_item_id", "organization_id");

-- CreateIndex
CREATE INDEX "saved_search_membership_id_idx" ON "saved_search"("membership_id");

-- CreateIndex
CREATE UNIQUE INDEX "need_code_key" ON "need"("code");

-- CreateIndex
CREATE INDEX "need_program_id_idx" ON "need"("program_id");

-- CreateIndex
CREATE INDEX "need_organization_id_state_idx" ON "need"("organization_id", "state");

-- CreateIndex
CREATE INDEX "need_author_id_idx" ON "need"("author_id");

-- CreateIndex
CREATE INDEX "need_item_need_id_position_idx" ON "need_item"("need_id", "position");

-- CreateIndex
CREATE INDEX "need_item_commodity_id_idx" ON "need_item"("commodity_id");

-- CreateIndex
CREATE UNIQUE INDEX "offer_code_key" ON "offer"("code");

-- CreateIndex
CREATE INDEX "offer_organization_id_state_idx" ON "offer"("organization_id", "state");

-- CreateIndex
CREATE INDEX "offer_state_id_idx" ON "offer"("state", "id");

-- CreateIndex
CREATE INDEX "offer_item_offer_id_position_idx" ON "offer_item"("offer_id", "position");

-- CreateIndex
CREATE INDEX "offer_item_commodity_id_idx" ON "offer_item"("commodity_id");

-- CreateIndex
CREATE UNIQUE INDEX "organization_slug_key" ON "organization"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "organization_legal_id_key" ON "organization"("legal_id");

-- CreateIndex
CREATE UNIQUE INDEX "organization_skeleton_key" ON "organization"("skeleton");

-- CreateIndex
CREATE INDEX "organization_kind_id_idx" ON "organization"("kind", "id");

-- CreateIndex
CREATE INDEX "organization_province_id_idx" ON "organization"("province_id");

-- CreateIndex
CREATE INDEX "organization_verification_organization_id_at_idx" ON "organization_verification"("organization_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "province_code_key" ON "province"("code");

-- CreateIndex
CREATE INDEX "county_province_id_idx" ON "county"("province_id");

-- CreateIndex
CREATE INDEX "eligible_people_province_id_idx" ON "eligible_people"("province_id");

-- CreateIndex
CREATE UNIQUE INDEX "program_slug_key" ON "program"("slug");

-- CreateIndex
CREATE INDEX "program_parent_id_idx" ON "program"("parent_id");

-- CreateIndex
CREATE INDEX "program_province_id_level_id_idx" ON "program"("province_id", "level", "id");

-- AddForeignKey
ALTER TABLE "commodity_price" ADD CONSTRAINT "commodity_price_commodity_id_fkey" FOREIGN KEY ("commodity_id") REFERENCES "commodity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commodity_substitute" ADD CONSTRAINT "commodity_substitute_commodity_id_fkey" FOREIGN KEY ("commodity_id") REFERENCES "commodity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commodity_substitute" ADD CONSTRAINT "commodity_substitute_substitute_id_fkey" FOREIGN KEY ("substitute_id") REFERENCES "commodity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_need_id_fkey" FOREIGN KEY ("need_id") REFERENCES "need"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_need_item_id_fkey" FOREIGN KEY ("need_item_id") REFERENCES "need_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_offer_item_id_fkey" FOREIGN KEY ("offer_item_id") REFERENCES "offer_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tranche" ADD CONSTRAINT "tranche_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verification" ADD CONSTRAINT "verification_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_posting" ADD CONSTRAINT "ledger_posting_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "ledger_entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round_outcome" ADD CONSTRAINT "round_outcome_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "allocation_round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match" ADD CONSTRAINT "match_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "allocation_round"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match" ADD CONSTRAINT "match_need_item_id_fkey" FOREIGN KEY ("need_item_id") REFERENCES "need_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match" ADD CONSTRAINT "match_offer_item_id_fkey" FOREIGN KEY ("offer_item_id") REFERENCES "offer_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_alert" ADD CONSTRAINT "search_alert_saved_search_id_fkey" FOREIGN KEY ("saved_search_id") REFERENCES "saved_search"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need" ADD CONSTRAINT "need_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "program"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need_item" ADD CONSTRAINT "need_item_need_id_fkey" FOREIGN KEY ("need_id") REFERENCES "need"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer" ADD CONSTRAINT "offer_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer_item" ADD CONSTRAINT "offer_item_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "offer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization_verification" ADD CONSTRAINT "organization_verification_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "county" ADD CONSTRAINT "county_province_id_fkey" FOREIGN KEY ("province_id") REFERENCES "province"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program" ADD CONSTRAINT "program_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
