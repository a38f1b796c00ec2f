package dateline.event;

import java.util.Optional;

import dateline.article.Polarity;
import dateline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * How real a sentence makes an event: "plans to attack" PLANNED by its "plans", "denied
 * attacking" ACTUAL and DENIED.
 *
 * @param modality whether it is real
 * @param polarity DENIED where somebody denies it
 * @param cue the word that makes it planned or demanded, null if none
 */
record Reality(Modality modality, Polarity polarity, @Nullable Token cue) {

	static final Reality ACTUAL = new Reality(Modality.ACTUAL, Polarity.ASSERTED, null);

	static Optional<Reality> of(Modality modality, @Nullable Token cue) {
		return Optional.of(new Reality(modality, Polarity.ASSERTED, cue));
	}

	static Optional<Reality> denied(Modality modality, Token cue) {
		return Optional.of(new Reality(modality, Polarity.DENIED, cue));
	}

}
