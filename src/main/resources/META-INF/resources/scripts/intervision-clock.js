/*
 * The clock of a meeting room. The server tells it what is left when something changes; between that it ticks by itself, also
 * without a connection. It asks the server again when the connection is back, when somebody looks at the page again and when
 * the clock of the machine was changed.
 */
(() => {
    if (customElements.get('klankbord-clock')) {
        return;
    }

    const SECOND = 1000;
    const MINUTE = 60 * SECOND;
    const DRAWN_EVERY = 200;
    /* Speaks up so often that the server misses it after three times; for as long as a meeting lasts, and not all night. */
    const SPEAKS_EVERY = 15 * SECOND;
    const SPEAKS_FOR = 45 * MINUTE;
    const JUMP = 2 * SECOND;

    const element = (name, className, attributes = {}) => {
        const made = document.createElement(name);
        made.className = className;
        Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
        return made;
    };

    class Clock extends HTMLElement {
        #left = 0;
        #allowed = 0;
        #running = false;
        #phase = -1;
        #told = 0;
        #toldBy = 0;
        #before = 0;
        #sound = false;
        #stop = () => {};
        #audio;
        #awake;

        connectedCallback() {
            this.#build();
            const drawing = setInterval(() => this.#tick(), DRAWN_EVERY);
            const speaking = setInterval(() => this.#speak(), SPEAKS_EVERY);
            const connection = window.Vaadin?.connectionState;
            const back = (from, to) => {
                if (to === 'connected' && from !== 'loading') {
                    this.#ask();
                }
            };
            const seen = () => {
                if (document.visibilityState === 'visible') {
                    this.#ask();
                    this.#keepAwake();
                }
            };
            connection?.addStateChangeListener(back);
            document.addEventListener('visibilitychange', seen);
            window.addEventListener('online', seen);
            this.#stop = () => {
                clearInterval(drawing);
                clearInterval(speaking);
                connection?.removeStateChangeListener(back);
                document.removeEventListener('visibilitychange', seen);
                window.removeEventListener('online', seen);
                this.#awake?.release().catch(() => {});
                this.#awake = undefined;
            };
        }

        disconnectedCallback() {
            this.#stop();
        }

        /** What the server knows now, in milliseconds. */
        tell(phase, left, allowed, running) {
            this.#build();
            const told = this.#told > 0;
            const other = phase !== this.#phase;
            const before = told && !other ? this.#remaining() : left;
            this.#phase = phase;
            this.#left = left;
            this.#allowed = allowed;
            this.#running = running;
            this.#told = Date.now();
            this.#toldBy = performance.now();
            this.#before = before;
            this.#tick();
            this.#keepAwake();
        }

        /** Whether a tone is heard when a phase is over; at once one to try. */
        sound(on) {
            this.#sound = on;
            if (on) {
                this.#audio ??= new AudioContext();
                this.#tone();
            }
        }

        #build() {
            if (this.firstChild) {
                return;
            }
            const bar = element('div', 'room-clock-bar', { 'aria-hidden': 'true' });
            bar.append(element('div', 'room-clock-fill'));
            this.append(
                element('div', 'room-clock-digits', { role: 'timer', 'aria-label': this.getAttribute('data-label') }),
                element('div', 'room-clock-state'),
                bar,
                element('div', 'visually-hidden room-clock-voice', { role: 'status', 'aria-live': 'polite' }),
            );
        }

        #remaining() {
            return this.#left - (this.#running ? Date.now() - this.#told : 0);
        }

        #tick() {
            if (this.#told === 0) {
                return;
            }
            const jumped = Math.abs(Date.now() - this.#told - (performance.now() - this.#toldBy)) > JUMP;
            if (jumped) {
                this.#toldBy = performance.now() - (Date.now() - this.#told);
                this.#ask();
            }
            const left = this.#remaining();
            this.#write('.room-clock-digits', Clock.digits(left));
            this.#write('.room-clock-state', this.getAttribute(this.#word(left)) ?? '');
            const spent = this.#allowed > 0 ? Math.min(1, Math.max(0, 1 - left / this.#allowed)) : 0;
            this.style.setProperty('--room-clock-spent', spent.toFixed(4));
            this.classList.toggle('room-clock-over', left <= 0 && this.#allowed > 0);
            this.classList.toggle('room-clock-soon', left > 0 && left <= MINUTE && this.#running);
            if (this.#running && this.#before > MINUTE && left <= MINUTE && left > 0) {
                this.#say('data-minute');
            }
            if (this.#running && this.#before > 0 && left <= 0) {
                this.#say('data-up');
                this.#tone();
            }
            this.#before = left;
        }

        #word(left) {
            if (left <= 0 && this.#allowed > 0) {
                return 'data-up';
            }
            return this.#running ? 'data-runs' : 'data-still';
        }

        static digits(left) {
            const seconds = Math.abs(Math.ceil(left / SECOND));
            const minutes = Math.floor(seconds / 60);
            return `${left <= -SECOND ? '+' : ''}${minutes}:${String(seconds % 60).padStart(2, '0')}`;
        }

        #write(part, text) {
            const where = this.querySelector(part);
            if (where && where.textContent !== text) {
                where.textContent = text;
            }
        }

        #say(attribute) {
            this.#write('.room-clock-voice', '');
            this.#write('.room-clock-voice', this.getAttribute(attribute) ?? '');
        }

        #ask() {
            this.dispatchEvent(new CustomEvent('clock-asks'));
        }

        #speak() {
            const since = Date.now() - this.#told;
            if (document.visibilityState === 'visible' && (since < SPEAKS_FOR || (this.#running && this.#remaining() > -SPEAKS_FOR))) {
                this.dispatchEvent(new CustomEvent('clock-speaks'));
            }
        }

        /** A phone or a wall screen does not fall asleep while the time runs. */
        async #keepAwake() {
            if (!this.#running) {
                this.#awake?.release().catch(() => {});
                this.#awake = undefined;
            } else if (!this.#awake && navigator.wakeLock && document.visibilityState === 'visible') {
                try {
                    this.#awake = await navigator.wakeLock.request('screen');
                    this.#awake.addEventListener('release', () => (this.#awake = undefined));
                } catch {
                    this.#awake = undefined;
                }
            }
        }

        #tone() {
            if (!this.#sound || !this.#audio) {
                return;
            }
            const now = this.#audio.currentTime;
            const volume = this.#audio.createGain();
            const tone = this.#audio.createOscillator();
            tone.frequency.value = 660;
            volume.gain.setValueAtTime(0.0001, now);
            volume.gain.exponentialRampToValueAtTime(0.25, now + 0.03);
            volume.gain.exponentialRampToValueAtTime(0.0001, now + 1.4);
            tone.connect(volume).connect(this.#audio.destination);
            tone.start(now);
            tone.stop(now + 1.5);
        }
    }

    customElements.define('klankbord-clock', Clock);
})();
