/* Buttons that print the page: the server has nothing to do with it. */
(() => {
    if (window.klankbordPrint) {
        return;
    }
    window.klankbordPrint = true;

    document.addEventListener('click', (event) => {
        if (event.target.closest?.('.print-page')) {
            window.print();
        }
    });
})();
