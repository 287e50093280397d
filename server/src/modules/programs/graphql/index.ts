import './program.type.ts';
import './program.queries.ts';
