/*
 * Marks lie behind the letters of a text area, where the server found something. While somebody types the letters move
 * on: the marks hide until the server, which hears of it a moment later, has drawn them for the text as it is now.
 */
(() => {
    if (window.klankbordGateSpots) {
        return;
    }
    window.klankbordGateSpots = true;

    document.addEventListener('input', (event) => {
        const mirror = event.target.closest?.('vaadin-text-area')?.querySelector('.gate-mirror');
        mirror?.toggleAttribute('data-behind', mirror.textContent !== event.target.value);
    });
})();
