/*
 * The suggestions below a search field, as far as the server need not know: arrows go through them, Escape and leaving
 * the field put them away, and typing brings them back.
 */
(() => {
    if (window.klankbordSearchField) {
        return;
    }
    window.klankbordSearchField = true;

    const fieldOf = (target) => target?.closest?.('.search-field');
    const popupOf = (field) => field?.querySelector('.search-field-popup');

    const close = (field) => {
        const popup = popupOf(field);
        if (popup) {
            popup.dataset.closed = '';
        }
    };

    const move = (field, target, step) => {
        const links = [...popupOf(field).querySelectorAll('a')];
        const at = links.indexOf(target.closest('a'));
        if (at + step < 0) {
            field.querySelector('input').focus();
        } else {
            links[Math.min(at + step, links.length - 1)]?.focus();
        }
    };

    document.addEventListener('keydown', (event) => {
        const field = fieldOf(event.target);
        const popup = popupOf(field);
        if (!popup || !popup.checkVisibility()) {
            return;
        }
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault();
            move(field, event.target, event.key === 'ArrowDown' ? 1 : -1);
        } else if (event.key === 'Escape') {
            event.preventDefault();
            close(field);
            field.querySelector('input').focus();
        }
    });

    document.addEventListener('focusout', (event) => {
        const field = fieldOf(event.target);
        if (field && !field.contains(event.relatedTarget)) {
            close(field);
        }
    });

    document.addEventListener('click', (event) => {
        const field = fieldOf(event.target);
        if (field && event.target.closest('.search-field-popup a')) {
            close(field);
        }
    });
})();
