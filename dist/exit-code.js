// src/cli/exit-code.ts
const EXIT = {
	ok: 0,
	incomplete: 1,
	pending: 2,
	refused: 3
};

export { EXIT as t };