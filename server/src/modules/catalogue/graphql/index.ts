import './places.type.ts';
import './commodity.type.ts';
