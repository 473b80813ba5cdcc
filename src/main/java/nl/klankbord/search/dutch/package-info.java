/** Dutch: how text becomes words, stems and parts of words. Knows no index. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.search.dutch;
