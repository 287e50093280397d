import pg from 'pg';

/** The schema of the job queue; its tables belong to the owner. */
export const JOB_SCHEMA = 'jobs';

/** The application's role only puts jobs in line, in its own transactions. */
export async function letTheApplicationEnqueue(databaseUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: databaseUrl });
  await owner.connect();
  try {
    await owner.query(`GRANT USAGE ON SCHEMA ${JOB_SCHEMA} TO hamyari_app`);
    await owner.query(`GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA ${JOB_SCHEMA} TO hamyari_app`);
    await owner.query(`GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${JOB_SCHEMA} TO hamyari_app`);
    await owner.query(`GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${JOB_SCHEMA} TO hamyari_app`);
  } finally {
    await owner.end();
  }
}
