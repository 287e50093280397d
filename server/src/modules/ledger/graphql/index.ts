import './ledger-entry.type.ts';
