/** Invented series in the manner of monthly percentages: noise, and in some a step or a drift. Seeded, so always the same. */
export function inventedSeries(count, points) {
  const random = generator(99);
  return Array.from({ length: count }, (_, series) => {
    const step = Math.floor((0.125 + random() * 0.75) * points);
    return Array.from({ length: points }, (_point, time) => {
      const shift = series % 3 === 0 && time > step ? 8 : 0;
      const drift = series % 7 === 0 ? (12 * time) / points : 0;
      return Math.round((80 + 5 * normal(random) + shift + drift) * 10) / 10;
    });
  });
}

/** Numbers from 0 up to 1, by the linear congruential method of Lehmer. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** A draw from the normal distribution, by the method of Box and Muller. */
function normal(random) {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
