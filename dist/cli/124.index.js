export const id = 124;
export const ids = [124];
export const modules = {

/***/ 9095:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveBatches: () => (/* binding */ serveBatches)
/* harmony export */ });
/* harmony import */ var _check_batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5903);

/** Checks the batches that the other end of a port sends, until it closes the port. */
function serveBatches(port) {
    let check = null;
    let questions = 0;
    const asking = new Map();
    const say = (message) => {
        port.postMessage(message);
    };
    port.on('message', (message) => {
        switch (message.kind) {
            case 'order':
                check = (0,_check_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .createBatchChecker */ .s4)(message.order, {
                    findPaths: (requests) => new Promise((resolve) => {
                        questions += 1;
                        asking.set(questions, resolve);
                        say({ kind: 'paths', question: questions, requests });
                    }),
                });
                return;
            case 'paths':
                asking.get(message.question)?.(message.found);
                asking.delete(message.question);
                return;
            case 'batch':
                check?.(message.files).then((result) => {
                    say({ kind: 'result', batch: message.batch, result });
                }, (error) => {
                    say({ kind: 'failure', error });
                });
        }
    });
}


/***/ }),

/***/ 1999:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   Jg: () => (/* binding */ maxPlanBytes),
/* harmony export */   _E: () => (/* binding */ unlessPointer),
/* harmony export */   g$: () => (/* binding */ tooLarge)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/**
 * The largest plan that is read, in bytes. GitHub's GraphQL cuts a blob's text here (measured, sveltia/sveltia-cms#950), and
 * one limit for every source makes the verdict the same everywhere.
 */
const maxPlanBytes = 512_000;
/** The answer for a file of `bytes` bytes that is over the limit. */
function tooLarge(bytes) {
    return {
        kind: 'unreadable',
        reason: 'too large',
        detail: `it has ${String(bytes)} bytes, and at most ${String(maxPlanBytes)} are read`,
    };
}
/** Bytes to text: UTF-8, with or without a byte order mark. NUL bytes and anything else are not read as text. */
function decode(bytes) {
    if (bytes.byteLength > maxPlanBytes)
        return tooLarge(bytes.byteLength);
    if (bytes.includes(0)) {
        return { kind: 'unreadable', reason: 'binary', detail: `it has a NUL byte at offset ${String(bytes.indexOf(0))}` };
    }
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { kind: 'unreadable', reason: 'binary', detail: 'it is not valid UTF-8' };
    return { kind: 'text', text: new TextDecoder().decode(bytes) };
}
/** A text that only stands for a file which Git LFS keeps elsewhere is none that could be read (its docs/spec.md). */
function unlessPointer(content) {
    const isPointer = content.kind === 'text' && content.text.startsWith('version https://git-lfs.github.com/spec/');
    return isPointer ? { kind: 'unreadable', reason: 'not regular', detail: 'it is a Git LFS pointer' } : content;
}


/***/ }),

/***/ 452:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ UnreadableSetting),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * A failure that the person running plan-check can mend: shown without a stack.
 * Anything else that is thrown is a bug in plan-check and is shown with one.
 */
class UserError extends Error {
    nextStep;
    name = 'UserError';
    /**
     * @param message What was found and what was expected, in one sentence.
     * @param nextStep What to do now, as an instruction.
     */
    constructor(message, nextStep, options) {
        super(message, options);
        this.nextStep = nextStep;
    }
}
/** A file that steers the check is there, but cannot be read as a text. Without it something else may still hold. */
class UnreadableSetting extends UserError {
}


/***/ }),

/***/ 9506:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RV: () => (/* binding */ failOnLevels),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   yr: () => (/* binding */ levels)
/* harmony export */ });
/** How much a finding weighs, heaviest first. */
const severities = ['error', 'warning', 'notice'];
/** What a rule's message may be set to. */
const levels = [...severities, 'off'];
/** From which severity on a new finding fails the check. */
const failOnLevels = [...severities, 'never'];
/** Whether `severity` is `threshold` or heavier. */
function isAtLeast(severity, threshold) {
    return severities.indexOf(severity) <= severities.indexOf(threshold);
}


/***/ }),

/***/ 9798:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k8: () => (/* binding */ similarity),
/* harmony export */   nF: () => (/* binding */ bigramsOf),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/** Characters, not words: so that languages written without spaces compare as well as any. */
function bigramsOf(text) {
    const counts = new Map();
    const padded = ` ${text} `;
    for (let index = 0; index + 1 < padded.length; index += 1) {
        const bigram = padded.slice(index, index + 2);
        counts.set(bigram, (counts.get(bigram) ?? 0) + 1);
    }
    return { counts, total: padded.length - 1 };
}
/** Sørensen–Dice coefficient: 1 for equal texts, 0 for texts that share nothing. */
function similarity(one, other) {
    let shared = 0;
    for (const [bigram, count] of one.counts)
        shared += Math.min(count, other.counts.get(bigram) ?? 0);
    return (2 * shared) / (one.total + other.total);
}
/** The candidate most like a text; null where none is alike at all. */
function nearest(text, candidates) {
    const bigrams = bigramsOf(text.toLowerCase());
    const scored = candidates.map((candidate) => ({
        candidate,
        score: similarity(bigrams, bigramsOf(candidate.toLowerCase())),
    }));
    const [best] = scored.sort((one, other) => other.score - one.score);
    return best !== undefined && best.score >= 0.4 ? best.candidate : null;
}


/***/ })

};
