/** A step of a path; `*` is any item of a list. */
export type Step = string | number;

interface Place {
  /** It may get another value, or go. */
  value: boolean;
  /** Keys or items may come to it or go. */
  members: boolean;
  below: Map<Step, Place> | undefined;
}

/** The places of one object that something outside of its file may change. */
export class Changes {
  readonly #root: Place = newPlace();

  /** What stands at a path may be replaced. */
  value(path: readonly Step[]): void {
    this.#place(path).value = true;
  }

  /** What stands at a path may get or lose keys or items; those that it has stay as they are. */
  members(path: readonly Step[]): void {
    this.#place(path).members = true;
  }

  /** A key may come to a map. */
  addMember(path: readonly Step[], name: string): void {
    this.members(path);
    this.value([...path, name]);
  }

  /** True where the value at a path may be another, or more or less than is written there. */
  touches(path: readonly Step[]): boolean {
    return isTouched(this.#root, path, 0);
  }

  #place(path: readonly Step[]): Place {
    let place = this.#root;
    for (const step of path) {
      place.below ??= new Map();
      let next = place.below.get(step);
      if (next === undefined) {
        next = newPlace();
        place.below.set(step, next);
      }
      place = next;
    }
    return place;
  }
}

function newPlace(): Place {
  return { value: false, members: false, below: undefined };
}

function isTouched(place: Place, path: readonly Step[], at: number): boolean {
  if (place.value) return true;
  if (at === path.length) return place.members;
  const step = path[at]!;
  const next = place.below?.get(step);
  if (next !== undefined && isTouched(next, path, at + 1)) return true;
  const any = typeof step === 'number' ? place.below?.get('*') : undefined;
  return any !== undefined && isTouched(any, path, at + 1);
}
