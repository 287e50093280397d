import './organization.type.ts';
