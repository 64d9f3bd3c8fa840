import { count } from '../format.ts';
import { type CardProps, References } from './Answer.tsx';
import { Card } from './Card.tsx';
import { Marked } from './Value.tsx';

/** What the answer does against the specifications, and patterns over several requests. */
export function Findings({ analysis, secrets }: CardProps) {
  const { findings } = analysis;
  if (findings.length === 0) return null;
  return (
    <Card id="findings" note={count(findings.length, 'finding')}>
      <ul className="findings">
        {findings.map((finding) => (
          <li key={`${finding.id} ${finding.evidence}`} data-finding={finding.id}>
            <strong>{finding.title}</strong>
            <p>
              <Marked text={finding.evidence} secrets={secrets} />
            </p>
            <References references={finding.references} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
