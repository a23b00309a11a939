export const id = 613;
export const ids = [613];
export const modules = {

/***/ 7613:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseWithMicromark: () => (/* binding */ parseWithMicromark)
/* harmony export */ });
/* harmony import */ var mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8088);
/* harmony import */ var mdast_util_gfm_strikethrough__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7892);
/* harmony import */ var micromark_extension_gfm_strikethrough__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5290);



/** CommonMark with GitHub's strike-through to a syntax tree. The time it takes grows faster than the text. */
function parseWithMicromark(text) {
    return (0,mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0__/* .fromMarkdown */ .Y)(text, { extensions: [(0,micromark_extension_gfm_strikethrough__WEBPACK_IMPORTED_MODULE_1__/* .gfmStrikethrough */ .K)()], mdastExtensions: [(0,mdast_util_gfm_strikethrough__WEBPACK_IMPORTED_MODULE_2__/* .gfmStrikethroughFromMarkdown */ .p)()] });
}


/***/ })

};
