/*
 * A word that is typed as a topic and left is taken: by itself the field forgets it, so it is looked at before the field
 * does.
 */
(() => {
    if (window.klankbordOpinionAsking) {
        return;
    }
    window.klankbordOpinionAsking = true;

    document.addEventListener('focusout', (event) => {
        const topics = event.target.closest?.('vaadin-multi-select-combo-box.ask-topics');
        const typed = topics?.inputElement?.value.trim();
        if (typed) {
            topics.dispatchEvent(new CustomEvent('custom-value-set', { detail: typed, bubbles: true }));
        }
    }, true);
})();
