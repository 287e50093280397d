import './triangle.type.ts';
import './triangle.queries.ts';
import './totals.queries.ts';
