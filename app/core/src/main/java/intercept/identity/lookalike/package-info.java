/// Domains and addresses that pass for others: whom an observed one imitates, and which ones a fraudster could take.
@NullMarked
package intercept.identity.lookalike;

import org.jspecify.annotations.NullMarked;
