package dateline.event;

import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ThemeTests {

	@Test
	void isSharedByThreeNames() {
		assertThat(theme("body a", "body b", "body c").isShared(theme("body a", "body b", "body c", "body d")))
			.isTrue();
		assertThat(theme("body a", "body b", "body c").isShared(theme("body a", "body b", "body d"))).isFalse();
	}

	@Test
	void countsTownsThatEverybodyKnowsOnce() {
		assertThat(theme("body a", "town b", "town c").isShared(theme("body a", "town b", "town c"))).isFalse();
		assertThat(theme("body a", "body b", "town c").isShared(theme("body a", "body b", "town c"))).isTrue();
	}

	@Test
	void isNotSharedByAFewOfMany() {
		String[] names = new String[20];
		String[] others = new String[20];
		for (int i = 0; i < names.length; i++) {
			names[i] = "body " + i;
			others[i] = "body " + ((i < 3) ? i : i + 100);
		}
		assertThat(theme(names).isShared(theme(others))).isFalse();
	}

	@Test
	void keepsTheConsonantsOfANameInWhateverSpelling() {
		assertThat(ThemeNames.consonants("Mutasim")).isEqualTo(ThemeNames.consonants("Moatassem"));
		assertThat(ThemeNames.consonants("al-Tayyib")).isEqualTo(ThemeNames.consonants("el-Tayeb"));
		assertThat(ThemeNames.consonants("Asmara")).isNotEqualTo(ThemeNames.consonants("Samara"));
	}

	private static Theme theme(String... names) {
		return new Theme(true, Set.of(names));
	}

}
