export const id = 286;
export const ids = [286];
export const modules = {

/***/ 4286:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseWithMicromark: () => (/* binding */ parseWithMicromark)
/* harmony export */ });
/* harmony import */ var mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(554);
/* harmony import */ var mdast_util_gfm_strikethrough__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(870);
/* harmony import */ var micromark_extension_gfm_strikethrough__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1680);



/** CommonMark with GitHub's strike-through to a syntax tree. The time it takes grows faster than the text. */
function parseWithMicromark(text) {
    return (0,mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0__/* .fromMarkdown */ .Y)(text, { extensions: [(0,micromark_extension_gfm_strikethrough__WEBPACK_IMPORTED_MODULE_1__/* .gfmStrikethrough */ .K)()], mdastExtensions: [(0,mdast_util_gfm_strikethrough__WEBPACK_IMPORTED_MODULE_2__/* .gfmStrikethroughFromMarkdown */ .p)()] });
}


/***/ })

};
