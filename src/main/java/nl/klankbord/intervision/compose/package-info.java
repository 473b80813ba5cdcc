/** Makes circles of people: the rules, the search, and the words for why. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.intervision.compose;
