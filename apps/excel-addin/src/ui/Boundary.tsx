import { Component, type ReactNode } from "react";
import { sentenceOf } from "../source/trouble.ts";

type Props = {
  /** What is drawn inside; when it changes, drawing is tried anew. */
  readonly of: unknown;
  /** What is drawn instead where drawing fails, with the way to try once more. */
  readonly renderFailed: (sentence: string, again: () => void) => ReactNode;
  readonly children: ReactNode;
};

type State = { readonly of: unknown; readonly sentence: string };

/** Says so where drawing what is inside fails, so that nobody is left before a blank pane. */
export class Boundary extends Component<Props, State> {
  override readonly state: State = { of: this.props.of, sentence: "" };

  static getDerivedStateFromError(thrown: unknown): Partial<State> {
    return { sentence: sentenceOf(thrown) };
  }

  static getDerivedStateFromProps({ of }: Props, state: State): State {
    return of === state.of ? state : { of, sentence: "" };
  }

  override render(): ReactNode {
    const { children, renderFailed } = this.props;
    const { sentence } = this.state;
    return sentence === "" ? children : renderFailed(sentence, () => this.setState({ sentence: "" }));
  }
}
