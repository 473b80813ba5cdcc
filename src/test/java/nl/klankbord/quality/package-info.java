/** How well the directory finds: judged queries over an invented network. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.quality;
