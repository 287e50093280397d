import './program.type.ts';
