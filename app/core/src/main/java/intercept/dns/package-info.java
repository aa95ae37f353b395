/// Where answers of the domain name system come from: recorded ones, zone files, or nobody. Every answer is dated and
/// says who gave it.
@NullMarked
package intercept.dns;

import org.jspecify.annotations.NullMarked;
