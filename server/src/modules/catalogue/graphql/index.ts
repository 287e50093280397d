import './places.type.ts';
import './commodity.type.ts';
import './catalogue.queries.ts';
