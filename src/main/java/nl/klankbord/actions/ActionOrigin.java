package nl.klankbord.actions;

/**
 * What an action comes from, as somebody sees it who may read it.
 *
 * @param kindKey text key of the name of its kind
 * @param path its page, without a leading slash
 */
public record ActionOrigin(OriginRef ref, String kindKey, String title, String path) {}
