/** What becomes of requests whose requester does not say it. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.opinion.ui.keeping;
