import './organization.type.ts';
import './organization.queries.ts';
