/** Whether the tenth of ten digits is the check digit of the nine before it, as CHI and NHS numbers have it. */
export function passesEleven(ten: string): boolean {
  if (!/^\d{10}$/.test(ten)) return false;
  const sum = ten
    .slice(0, 9)
    .split("")
    .reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  return (11 - (sum % 11)) % 11 === Number(ten[9]);
}

/** Whether an international account number holds: 1 is left of it, divided by 97. */
export function passesNinetySeven(account: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(account)) return false;
  const turned = account.slice(4) + account.slice(0, 4);
  return turned.split("").reduce((rest, each) => Number(`${rest}${Number.parseInt(each, 36)}`) % 97, 0) === 1;
}

/** Whether the last digit of a card's number holds. */
export function passesLuhn(digits: string): boolean {
  const sum = digits
    .split("")
    .toReversed()
    .reduce((total, digit, at) => {
      const value = Number(digit) * (at % 2 === 1 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return digits.length > 0 && sum % 10 === 0;
}

/** One digit over and over fills a gap and is nobody's number. */
export function isFiller(digits: string): boolean {
  return /^(\d)\1*$/.test(digits);
}
