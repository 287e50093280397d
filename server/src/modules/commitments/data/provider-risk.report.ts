import { sql } from '#db/sql.ts';
import type { Tx } from '#db/transaction.ts';
import type { ProviderRisk } from '#domain/verification.ts';

/** What is known of a provider before this delivery: whether any was accepted, and whether any failed its check. */
export async function providerRisk(tx: Tx, organizationId: string, trancheId: string): Promise<ProviderRisk> {
  const [row] = await tx.rows<{ accepted: boolean; failed: boolean }>(sql`SELECT
    EXISTS (SELECT 1 FROM commitment c JOIN tranche t ON t.commitment_id = c.id
      WHERE c.provider_organization_id = ${organizationId}::uuid AND t.accepted_quantity > 0 AND t.id <> ${trancheId}::uuid) AS accepted,
    EXISTS (SELECT 1 FROM commitment c WHERE c.provider_organization_id = ${organizationId}::uuid AND c.failed > 0) AS failed`);
  return { acceptedDeliveriesBefore: row?.accepted ? 1 : 0, failedVerificationsBefore: row?.failed ? 1 : 0 };
}
