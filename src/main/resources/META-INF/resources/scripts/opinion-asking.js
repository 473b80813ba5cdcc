/*
 * A word that is typed as a topic and left is taken: by itself the field forgets it, so it is looked at before the field
 * does.
 *
 * Marks lie behind the letters of a text area, where the server found something. While somebody types the letters move
 * on: the marks hide until the server, which hears of it a moment later, has drawn them for the text as it is now.
 */
(() => {
    if (window.klankbordOpinionAsking) {
        return;
    }
    window.klankbordOpinionAsking = true;

    document.addEventListener('input', (event) => {
        const mirror = event.target.closest?.('vaadin-text-area')?.querySelector('.ask-mirror');
        mirror?.toggleAttribute('data-behind', mirror.textContent !== event.target.value);
    });

    document.addEventListener('focusout', (event) => {
        const topics = event.target.closest?.('vaadin-multi-select-combo-box.ask-topics');
        const typed = topics?.inputElement?.value.trim();
        if (typed) {
            topics.dispatchEvent(new CustomEvent('custom-value-set', { detail: typed, bubbles: true }));
        }
    }, true);
})();
