/*
 * Shortcuts of one key, which Flow cannot give without taking them from text fields too: "/" to the search field, "j"
 * and "k" through a list, "?" for the list of shortcuts. Off when the layout says data-shortcuts="off".
 */
(() => {
    if (window.klankbordShortcuts) {
        return;
    }
    window.klankbordShortcuts = true;

    const rows = 'main :is([data-row], .rows > li h3 a, .rows > li > a)';

    const layout = () => document.querySelector('vaadin-app-layout');

    const typing = (target) =>
        target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName) || target.closest?.('vaadin-grid');

    const shown = (element) => element.checkVisibility({ visibilityProperty: true });

    const move = (step) => {
        const all = [...document.querySelectorAll(rows)].filter(shown);
        if (all.length === 0) {
            return;
        }
        const focused = all.indexOf(document.activeElement);
        const at = focused < 0 ? all.findIndex((row) => row.matches('[aria-current]')) : focused;
        const next = at < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(Math.max(at + step, 0), all.length - 1);
        all[next].focus();
        all[next].scrollIntoView({ block: 'nearest' });
    };

    const search = () => {
        const field = [...document.querySelectorAll('input[type="search"], vaadin-text-field[data-search] input')].find(shown);
        field?.focus();
        field?.select();
        return Boolean(field);
    };

    document.addEventListener('keydown', (event) => {
        const target = event.composedPath()[0];
        if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || typing(target)) {
            return;
        }
        if (!layout() || layout().dataset.shortcuts === 'off' || document.querySelector('vaadin-dialog[opened]')) {
            return;
        }
        if (event.key === '/' && search()) {
            event.preventDefault();
        } else if (event.key === 'j') {
            move(1);
        } else if (event.key === 'k') {
            move(-1);
        } else if (event.key === '?') {
            layout().dispatchEvent(new CustomEvent('shortcuts-wanted'));
        }
    });

    document.addEventListener('click', (event) => {
        if (event.target.closest?.('.skip-link')) {
            event.preventDefault();
            document.getElementById('inhoud')?.focus();
        }
    });
})();
