/*
 * Signs of Markdown around what is chosen in the text of an article, by button or by key, and pictures that are pasted
 * there. The text area hears of it as if it were typed.
 */
(() => {
    if (window.klankbordArticle) {
        return;
    }

    const put = (area, from, to, written, chosen) => {
        const input = area.inputElement;
        input.focus();
        input.setRangeText(written, from, to, 'end');
        if (chosen) {
            input.setSelectionRange(from + chosen[0], from + chosen[1]);
        }
        input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    };

    const apart = (value, from) => (from === 0 || value.slice(0, from).endsWith('\n\n') ? '' : value[from - 1] === '\n' ? '\n' : '\n\n');

    const lineStart = (value, from) => value.lastIndexOf('\n', from - 1) + 1;

    const signs = {
        bold(area, value, from, to, sample) {
            const words = value.slice(from, to) || sample;
            put(area, from, to, `**${words}**`, [2, 2 + words.length]);
        },
        heading(area, value, from) {
            const start = lineStart(value, from);
            put(area, start, start, '## ');
        },
        list(area, value, from, to, sample) {
            const start = lineStart(value, from);
            const lines = (value.slice(start, to) || sample).split('\n');
            put(area, start, to, lines.map((line) => `- ${line}`).join('\n'));
        },
        link(area, value, from, to, sample) {
            const words = value.slice(from, to) || sample;
            put(area, from, to, `[${words}](https://)`, [words.length + 3, words.length + 11]);
        },
        table(area, value, from, to, sample) {
            put(area, to, to, `${apart(value, to)}${sample.replaceAll('/', '\n')}\n\n`);
        },
    };

    const sign = (name, editor, sample) => {
        const area = editor.querySelector('vaadin-text-area');
        const input = area.inputElement;
        signs[name](area, input.value, input.selectionStart, input.selectionEnd, sample);
    };

    window.klankbordArticle = {
        insert(area, written) {
            const { value, selectionEnd } = area.inputElement;
            put(area, selectionEnd, selectionEnd, `${apart(value, selectionEnd)}${written}\n\n`);
        },
    };

    document.addEventListener('click', (event) => {
        const button = event.target.closest?.('.article-signs [data-markdown]');
        if (button) {
            sign(button.dataset.markdown, button.closest('.article-editor'), button.dataset.sample);
        }
    });

    document.addEventListener('keydown', (event) => {
        const editor = event.target.closest?.('.article-editor');
        const name = { b: 'bold', k: 'link' }[event.key];
        if (editor && name && event.target.localName === 'textarea' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            const button = editor.querySelector(`[data-markdown="${name}"]`);
            sign(name, editor, button.dataset.sample);
        }
    });

    document.addEventListener('paste', (event) => {
        const editor = event.target.closest?.('.article-editor');
        const picture = [...(event.clipboardData?.files ?? [])].find((file) => /^image\/(png|jpeg)$/.test(file.type));
        if (editor && picture) {
            event.preventDefault();
            editor.querySelector('[data-picture]').click();
            const wait = (tries) => {
                const here = editor.querySelector('vaadin-upload');
                if (here?.uploadFiles && here.checkVisibility()) {
                    here.files = [picture];
                    here.uploadFiles([picture]);
                } else if (tries > 0) {
                    setTimeout(() => wait(tries - 1), 100);
                }
            };
            wait(50);
        }
    });
})();
