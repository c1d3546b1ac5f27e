import { Tab, TabList } from "@fluentui/react-components";
import { ViewIcon } from "./ViewIcon.tsx";
import { VIEWS, type View } from "./session.ts";

const NAMES: Record<View, string> = {
  overview: "Overview",
  understood: "Understood",
  classify: "Classify",
  preview: "Preview",
  publish: "Publish",
};

type Props = { readonly view: View; readonly goTo: (view: View) => void };

/** The views, side by side at every width. Arrow keys move between them. */
export function Tabs({ view, goTo }: Props) {
  const choose = (value: unknown) => {
    const chosen = VIEWS.find((candidate) => candidate === value);
    if (chosen) goTo(chosen);
  };
  return (
    <nav className="tabs" aria-label="Views">
      <TabList
        selectedValue={view}
        onTabSelect={(_, { value }) => choose(value)}
        size="small"
        reserveSelectedTabSpace={false}
        className="tab-list"
      >
        {VIEWS.map((name) => (
          <Tab
            key={name}
            id={`tab-${name}`}
            value={name}
            aria-controls="view"
            className="tab"
            icon={<ViewIcon view={name} />}
          >
            {NAMES[name]}
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}
