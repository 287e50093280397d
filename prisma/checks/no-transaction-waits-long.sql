-- No session holds locks for more than a minute.
SELECT pid, state, xact_start FROM pg_stat_activity
WHERE datname = current_database() AND xact_start < now() - interval '60 seconds' AND state = 'idle in transaction';
